create table hollow ();
