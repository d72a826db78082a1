create table event (id bigint not null, created date not null, name varchar(255), primary key (id, created))
    partition by range (created);
create table event_2026 partition of event for values from ('2026-01-01') to ('2027-01-01');
create table event_rest partition of event default;
