insert into persons values (1, 'Ann', 'Elm', 'Ulm');
insert into articles_old values (12, 'One', 'Two');
