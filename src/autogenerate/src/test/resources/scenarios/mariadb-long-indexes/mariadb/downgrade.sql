alter table page drop index page_words_ix;
alter table page drop index page_digest_ix;
alter table page drop index page_address_ix;
alter table page drop index source;
