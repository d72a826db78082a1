create table t (a text, b text collate "C", c text collate "C", d text collate "POSIX");
