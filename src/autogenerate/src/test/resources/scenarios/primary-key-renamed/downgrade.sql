alter table a rename constraint new_name to old_name;
