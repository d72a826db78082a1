create unique index one_b on c (b);
