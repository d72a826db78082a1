alter table p drop constraint p_pkey;
alter table p add constraint p_pkey primary key (id) include (code);
alter table q add constraint q_p foreign key (p_id) references p (id);
