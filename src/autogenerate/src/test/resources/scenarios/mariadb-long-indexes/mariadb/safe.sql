-- 1 of 1, statement by statement
alter table page add unique key source (source), ALGORITHM=NOCOPY, LOCK=NONE;
create index page_address_ix on page (address) ALGORITHM=NOCOPY LOCK=NONE;
create index page_digest_ix on page (digest) ALGORITHM=NOCOPY LOCK=NONE;
create index page_words_ix on page (words) ALGORITHM=NOCOPY LOCK=NONE;
