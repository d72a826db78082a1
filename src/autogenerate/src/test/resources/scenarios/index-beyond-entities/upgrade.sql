drop index t_gone;
