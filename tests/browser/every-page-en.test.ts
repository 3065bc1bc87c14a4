import { testEveryPage } from '../support/every-page.ts';

/* Every page type, in English and dark colours. */

testEveryPage('/en', 'dark');
