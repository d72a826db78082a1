alter table t drop column added_ranges;
alter table t drop column added_span;
alter table t drop column added_list;
alter table t drop column added_words;
alter table t drop column added_range;
alter table t drop column added_bits;
alter table t alter column raw type bytea using raw::bytea,
    alter column moment type time(3),
    alter column number type numeric,
    alter column list type integer[],
    alter column span type interval using span::text::interval,
    alter column flag type boolean using flag::boolean,
    alter column bits type bit(3) using bits::bit(3);
