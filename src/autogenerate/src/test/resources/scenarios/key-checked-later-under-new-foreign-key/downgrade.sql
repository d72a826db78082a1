alter table q drop constraint q_p;
alter table p drop constraint p_pkey;
alter table p add constraint p_pkey primary key (id) include (code) deferrable initially deferred;
