drop index one_b;
