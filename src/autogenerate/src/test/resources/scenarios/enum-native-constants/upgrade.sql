alter type kind add value 'B' after 'A';
alter type kind add value 'E' after 'D';
