create table t (id bigint primary key,
    a_long_name_of_a_column_that_does_not_fit_into_names_at_all_1 integer not null,
    a_long_name_of_a_column_that_does_not_fit_into_names_at_all_2 integer not null);
