alter table playlist_share rename constraint share_of to share_of_list;
alter table album_prices drop constraint fkju0c7thkl5wf6ti5heoi7oiwh;
alter table lyrics drop constraint fk1pypjuheec649dfb5wuxwgtm2;
alter table play drop constraint fk31c20kwj9748o8tney5kfmm2d;
alter table track drop constraint fkbvgarccx945r5j9owhpoyh2hx;
alter table track drop constraint fkebi6jpsmflqvfs5763f2lwtya;
alter table album_artist drop constraint album_artist_pkey;
alter table album_awards drop constraint album_awards_pkey;
alter table artist drop constraint artist_handle_label;
alter table follow drop constraint follow_whom_who_key;
alter table lyrics drop constraint lyrics_pkey;
alter table medium drop constraint medium_media_type_check;
alter table playlist_share drop constraint playlist_share_pkey;
alter table playlist_share drop constraint playlist_share_access_check;
alter table playlist_track drop constraint playlist_track_pkey;
alter table playlist_track drop constraint playlist_track_pos_check;
alter table store drop constraint store_pkey;
drop table artist_quotes;
alter sequence media_ids increment by 10 no minvalue no maxvalue start with 1 cache 1 no cycle;
alter table album_artist drop column role;
alter table album_awards drop column award_id;
alter table lyrics drop column track_id;
alter table playlist_track drop column pos;
alter table store drop column id;
alter table stream drop column bitrate;
alter table track drop column album_id;
create table quotes (
    artist_id varchar(255) not null,
    quotes varchar(255),
    constraint quotes_artist_id_quotes_key unique (artist_id, quotes),
    constraint quotes_artist_id_fkey foreign key (artist_id) references artist (id)
);
alter table album alter column plays type bigint,
    alter column plays set default 0,
    alter column released type timestamp,
    alter column page type varchar(1000),
    alter column title type varchar(120),
    alter column title set not null,
    alter column tz type varchar(60);
alter table album_credits alter column job type varchar(33);
alter table album_genres alter column genres type integer using genres::integer;
alter table album_prices alter column price type numeric(9, 2);
alter table album_prices alter column store_id type integer;
alter table artist alter column handle type varchar(50);
alter table artist alter column bio_text type varchar(400);
alter table artist alter column writer_id set not null;
alter table lyrics alter column mood drop default,
    alter column mood type integer,
    alter column mood set default 1,
    alter column text type text using convert_from(lo_get(text), 'UTF8');
alter table medium alter column media_type type varchar(3);
alter table play alter column at drop default;
alter table play alter column at type timestamp(0);
alter table play alter column at set default LOCALTIMESTAMP;
alter table playlist_share alter column user_name type varchar(40);
alter table track alter column nr set not null;
alter table track alter column seconds type bigint;
alter table track alter column seconds drop not null;
alter table track alter column main_artist type varchar(255);
alter table vinyl alter column rpm type numeric(4, 1);
alter table album_artist add column part varchar(20);
alter table album_artist alter column part set not null;
alter table lyrics add column of_track bigint;
alter table lyrics alter column of_track set not null;
alter table store add column number integer;
alter table store alter column number set not null;
alter table stream add column kbps integer;
alter table track add column album integer;
alter table track alter column album set not null;
alter table album_artist add constraint album_artist_pkey primary key (album_id, part);
alter table album_credits add constraint album_credits_album_id_artist_id_job_share_key unique (album_id, artist_id, job, share);
alter table artist add constraint artist_handle_label unique (label, handle);
alter table follow add constraint follow_pkey primary key (who, whom);
alter table lyrics add constraint lyrics_pkey primary key (of_track);
alter table medium add constraint medium_media_type_check check (media_type in ('S','LP'));
alter table playlist_share add constraint playlist_share_pkey primary key (pl, user_name, access);
alter table playlist_share add constraint playlist_share_access_check check (access in ('READ'));
alter table playlist_track add constraint playlist_track_pkey primary key (tracks_id, playlist_id);
alter table store add constraint store_pkey primary key (number);
create index follow_whom_idx on follow (whom);
alter table album_prices add constraint album_prices_store_id_fkey foreign key (store_id) references store (number);
alter table lyrics add constraint lyrics_of_track_fkey foreign key (of_track) references track (id);
alter table play add constraint play_artist_id_fkey foreign key (artist_id) references artist (id);
alter table play add constraint play_stream foreign key (stream) references stream (id) on delete cascade;
alter table track add constraint track_album_fkey foreign key (album) references album (id);
alter table track add constraint track_main_artist_fkey foreign key (main_artist) references artist (id);
