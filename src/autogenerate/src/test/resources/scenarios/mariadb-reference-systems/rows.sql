insert into place (id, spot) values (1, st_geomfromtext('POINT(1 2)', 4326)), (2, st_geomfromtext('POINT(3 4)', 4326));
