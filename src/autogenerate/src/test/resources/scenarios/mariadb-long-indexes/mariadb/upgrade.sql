alter table page add unique key source (source);
create index page_address_ix on page (address);
create index page_digest_ix on page (digest);
create index page_words_ix on page (words);
