create table t (a text collate "C", b text collate "POSIX", c text, d text collate "POSIX");
