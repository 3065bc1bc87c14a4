# Builds the site and serves it with deploy/nginx.conf, without a right that it does not need:
#   docker build --build-arg SITE_URL=https://atlas.example.org --tag atlas .
#   docker run --read-only --tmpfs /tmp --publish 8080:8080 atlas
FROM node:24-bookworm-slim AS build
WORKDIR /atlas
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG BASE_PATH=/
ARG REPOSITORY_URL
ARG CONTACT_EMAIL
ARG EDITIONS
RUN DIST_DIR="/srv/www/$BASE_PATH" npm run build && npm run deploy-files -- /srv/nginx

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl nginx libnginx-mod-http-brotli-static \
    && rm -rf /var/lib/apt/lists/*
COPY deploy/container.conf /etc/atlas/container.conf
COPY --from=build /srv/nginx/nginx.conf /etc/atlas/atlas.conf
COPY --from=build /srv/www /srv/www
ARG BASE_PATH=/
ENV BASE_PATH=$BASE_PATH
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=30s --timeout=3s CMD curl --fail --silent --output /dev/null "http://127.0.0.1:8080/$BASE_PATH"
CMD ["nginx", "-p", "/tmp", "-e", "stderr", "-c", "/etc/atlas/container.conf", "-g", "daemon off;"]
