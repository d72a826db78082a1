alter table booking add column during tsrange;
create table gone (
    r int4range,
    constraint gone_x exclude USING gist (r WITH &&) DEFERRABLE INITIALLY DEFERRED
);
alter table booking add constraint no_overlap exclude USING gist (room WITH &&, during WITH &&) WHERE ((room IS NOT NULL)) DEFERRABLE;
