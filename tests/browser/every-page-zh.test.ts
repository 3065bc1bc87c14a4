import { testEveryPage } from '../support/every-page.ts';

/* Every page type, in Chinese and light colours. */

testEveryPage('', 'light');
