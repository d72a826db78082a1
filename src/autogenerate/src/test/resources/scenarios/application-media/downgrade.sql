alter table track drop constraint track_main_artist_fkey;
alter table track drop constraint track_album_fkey;
alter table play drop constraint play_stream;
alter table play drop constraint play_artist_id_fkey;
alter table lyrics drop constraint lyrics_of_track_fkey;
alter table album_prices drop constraint album_prices_store_id_fkey;
drop index follow_whom_idx;
alter table store drop constraint store_pkey;
alter table playlist_track drop constraint playlist_track_pkey;
alter table playlist_share drop constraint playlist_share_access_check;
alter table playlist_share drop constraint playlist_share_pkey;
alter table medium drop constraint medium_media_type_check;
alter table lyrics drop constraint lyrics_pkey;
alter table follow drop constraint follow_pkey;
alter table artist drop constraint artist_handle_label;
alter table album_credits drop constraint album_credits_album_id_artist_id_job_share_key;
alter table album_artist drop constraint album_artist_pkey;
alter table track drop column album;
alter table stream drop column kbps;
alter table store drop column number;
alter table lyrics drop column of_track;
alter table album_artist drop column part;
alter table vinyl alter column rpm type integer;
alter table track alter column main_artist type varchar(30),
    alter column seconds type integer,
    alter column seconds set not null;
alter table track alter column nr drop not null;
alter table playlist_share alter column user_name type varchar(255);
alter table play alter column at drop default;
alter table play alter column at type timestamp;
alter table play alter column at set default now();
alter table medium alter column media_type type varchar(31);
alter table lyrics alter column text type oid using lo_from_bytea(0, convert_to(text, 'UTF8')),
    alter column mood drop default,
    alter column mood type smallint,
    alter column mood set default 0;
alter table artist alter column writer_id drop not null;
alter table artist alter column bio_text type varchar(500);
alter table artist alter column handle type varchar(30);
alter table album_prices alter column store_id type bigint,
    alter column price type numeric(7, 2);
alter table album_genres alter column genres type varchar(255) using genres::text;
alter table album_credits alter column job type varchar(255);
alter table album alter column tz type varchar(255);
alter table album alter column title type varchar(255);
alter table album alter column title drop not null;
alter table album alter column page type varchar(255),
    alter column released type timestamp(3),
    alter column plays drop default,
    alter column plays type numeric(38, 0);
drop table quotes;
alter table track add column album_id integer;
alter table track alter column album_id set not null;
alter table stream add column bitrate integer;
alter table store add column id bigint;
alter table store alter column id set not null;
alter table playlist_track add column pos integer;
alter table playlist_track alter column pos set not null;
alter table lyrics add column track_id bigint;
alter table lyrics alter column track_id set not null;
alter table album_awards add column award_id bigint;
alter table album_awards alter column award_id set not null;
alter table album_artist add column role varchar(20);
alter table album_artist alter column role set not null;
alter sequence media_ids increment by 1 no minvalue no maxvalue start with 1 cache 1 no cycle;
create table artist_quotes (
    artist_id varchar(255) not null,
    quotes varchar(255),
    constraint artist_quotes_artist_id_quotes_key unique (artist_id, quotes),
    constraint fkqinhvysb006honitcq36nuweb foreign key (artist_id) references artist (id)
);
alter table store add constraint store_pkey primary key (id);
alter table playlist_track add constraint playlist_track_pos_check check (pos >= 0);
alter table playlist_track add constraint playlist_track_pkey primary key (pos, playlist_id);
alter table playlist_share add constraint playlist_share_access_check check ((access)::text = ANY ((ARRAY['READ'::character varying, 'WRITE'::character varying])::text[]));
alter table playlist_share add constraint playlist_share_pkey primary key (pl, access, user_name);
alter table medium add constraint medium_media_type_check check ((media_type)::text = ANY ((ARRAY['S'::character varying, 'V'::character varying])::text[]));
alter table lyrics add constraint lyrics_pkey primary key (track_id);
alter table follow add constraint follow_whom_who_key unique (whom, who);
alter table artist add constraint artist_handle_label unique (handle, label);
alter table album_awards add constraint album_awards_pkey primary key (award_id);
alter table album_artist add constraint album_artist_pkey primary key (album_id, role);
alter table track add constraint fkebi6jpsmflqvfs5763f2lwtya foreign key (main_artist) references artist (handle);
alter table track add constraint fkbvgarccx945r5j9owhpoyh2hx foreign key (album_id) references album (id);
alter table play add constraint fk31c20kwj9748o8tney5kfmm2d foreign key (stream) references stream (id);
alter table lyrics add constraint fk1pypjuheec649dfb5wuxwgtm2 foreign key (track_id) references track (id);
alter table album_prices add constraint fkju0c7thkl5wf6ti5heoi7oiwh foreign key (store_id) references store (id);
alter table playlist_share rename constraint share_of_list to share_of;
