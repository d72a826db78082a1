alter type size add value 'L' after 'M';
