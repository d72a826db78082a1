-- 1 of 4, in one transaction
alter table playlist_share rename constraint share_of to share_of_list;
alter table album_prices drop constraint fkju0c7thkl5wf6ti5heoi7oiwh;
alter table lyrics drop constraint fk1pypjuheec649dfb5wuxwgtm2;
alter table play drop constraint fk31c20kwj9748o8tney5kfmm2d;
alter table track drop constraint fkbvgarccx945r5j9owhpoyh2hx;
alter table track drop constraint fkebi6jpsmflqvfs5763f2lwtya;
alter table album_awards drop constraint album_awards_pkey;
alter table follow drop constraint follow_whom_who_key;
alter table medium drop constraint medium_media_type_check;
alter table playlist_share drop constraint playlist_share_access_check;
alter table playlist_track drop constraint playlist_track_pos_check;
drop table artist_quotes;
alter sequence media_ids increment by 10 no minvalue no maxvalue start with 1 cache 1 no cycle;
alter table album_awards drop column award_id;
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
    alter column tz type varchar(60);
alter table album_credits alter column job type varchar(33);
alter table album_genres alter column genres type integer using genres::integer;
alter table album_prices alter column price type numeric(9, 2);
alter table album_prices alter column store_id type integer;
alter table artist alter column handle type varchar(50);
alter table artist alter column bio_text type varchar(400);
alter table lyrics alter column mood drop default,
    alter column mood type integer,
    alter column mood set default 1,
    alter column text type text using convert_from(lo_get(text), 'UTF8');
alter table medium alter column media_type type varchar(3);
alter table play alter column at drop default;
alter table play alter column at type timestamp(0);
alter table play alter column at set default LOCALTIMESTAMP;
alter table playlist_share alter column user_name type varchar(40);
alter table track alter column seconds type bigint;
alter table track alter column seconds drop not null;
alter table track alter column main_artist type varchar(255);
alter table vinyl alter column rpm type numeric(4, 1);
alter table album_artist add column part varchar(20);
alter table lyrics add column of_track bigint;
alter table store add column number integer;
alter table stream add column kbps integer;
alter table track add column album integer;
-- 2 of 4, statement by statement
alter table album add not null title not valid;
do $retort$
begin
    execute (select format('alter table album validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('album') and attname = 'title');
end $retort$;
alter table artist add not null writer_id not valid;
do $retort$
begin
    execute (select format('alter table artist validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('artist') and attname = 'writer_id');
end $retort$;
alter table track add not null nr not valid;
do $retort$
begin
    execute (select format('alter table track validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('track') and attname = 'nr');
end $retort$;
alter table album_artist add not null part not valid;
do $retort$
begin
    execute (select format('alter table album_artist validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('album_artist') and attname = 'part');
end $retort$;
alter table lyrics add not null of_track not valid;
do $retort$
begin
    execute (select format('alter table lyrics validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('lyrics') and attname = 'of_track');
end $retort$;
alter table store add not null number not valid;
do $retort$
begin
    execute (select format('alter table store validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('store') and attname = 'number');
end $retort$;
alter table track add not null album not valid;
do $retort$
begin
    execute (select format('alter table track validate constraint %I', conname)
        from pg_constraint join pg_attribute on attrelid = conrelid and array[attnum] = conkey where contype = 'n' and conrelid = to_regclass('track') and attname = 'album');
end $retort$;
create unique index concurrently retort_album_artist_pkey_key on album_artist (album_id, part);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('album_artist') and not attnotnull and attname in ('album_id', 'part')) then
        alter table album_artist drop constraint if exists retort_album_artist_pkey_not_null, add constraint retort_album_artist_pkey_not_null check (album_id is not null and part is not null) not valid;
        commit;
        alter table album_artist validate constraint retort_album_artist_pkey_not_null;
    end if;
end $retort$;
alter table album_artist drop constraint album_artist_pkey, add constraint album_artist_pkey primary key using index retort_album_artist_pkey_key;
alter table album_artist drop constraint if exists retort_album_artist_pkey_not_null;
create unique index concurrently album_credits_album_id_artist_id_job_share_key on album_credits (album_id, artist_id, job, share);
alter table album_credits add constraint album_credits_album_id_artist_id_job_share_key unique using index album_credits_album_id_artist_id_job_share_key;
create unique index concurrently retort_artist_handle_label_key on artist (label, handle);
alter table artist drop constraint artist_handle_label, add constraint artist_handle_label unique using index retort_artist_handle_label_key;
create unique index concurrently retort_lyrics_pkey_key on lyrics (of_track);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('lyrics') and not attnotnull and attname in ('of_track')) then
        alter table lyrics drop constraint if exists retort_lyrics_pkey_not_null, add constraint retort_lyrics_pkey_not_null check (of_track is not null) not valid;
        commit;
        alter table lyrics validate constraint retort_lyrics_pkey_not_null;
    end if;
end $retort$;
alter table lyrics drop constraint lyrics_pkey, add constraint lyrics_pkey primary key using index retort_lyrics_pkey_key;
alter table lyrics drop constraint if exists retort_lyrics_pkey_not_null;
create unique index concurrently retort_playlist_share_pkey_key on playlist_share (pl, user_name, access);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('playlist_share') and not attnotnull and attname in ('pl', 'user_name', 'access')) then
        alter table playlist_share drop constraint if exists retort_playlist_share_pkey_not_null, add constraint retort_playlist_share_pkey_not_null check (pl is not null and user_name is not null and access is not null) not valid;
        commit;
        alter table playlist_share validate constraint retort_playlist_share_pkey_not_null;
    end if;
end $retort$;
alter table playlist_share drop constraint playlist_share_pkey, add constraint playlist_share_pkey primary key using index retort_playlist_share_pkey_key;
alter table playlist_share drop constraint if exists retort_playlist_share_pkey_not_null;
create unique index concurrently retort_playlist_track_pkey_key on playlist_track (tracks_id, playlist_id);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('playlist_track') and not attnotnull and attname in ('tracks_id', 'playlist_id')) then
        alter table playlist_track drop constraint if exists retort_playlist_track_pkey_not_null, add constraint retort_playlist_track_pkey_not_null check (tracks_id is not null and playlist_id is not null) not valid;
        commit;
        alter table playlist_track validate constraint retort_playlist_track_pkey_not_null;
    end if;
end $retort$;
alter table playlist_track drop constraint playlist_track_pkey, add constraint playlist_track_pkey primary key using index retort_playlist_track_pkey_key;
alter table playlist_track drop constraint if exists retort_playlist_track_pkey_not_null;
create unique index concurrently retort_store_pkey_key on store (number);
do $retort$
begin
    if exists (select from pg_attribute where attrelid = to_regclass('store') and not attnotnull and attname in ('number')) then
        alter table store drop constraint if exists retort_store_pkey_not_null, add constraint retort_store_pkey_not_null check (number is not null) not valid;
        commit;
        alter table store validate constraint retort_store_pkey_not_null;
    end if;
end $retort$;
alter table store drop constraint store_pkey, add constraint store_pkey primary key using index retort_store_pkey_key;
alter table store drop constraint if exists retort_store_pkey_not_null;
-- 3 of 4, in one transaction
alter table album_artist drop column role;
alter table follow add constraint follow_pkey primary key (who, whom);
alter table lyrics drop column track_id;
alter table medium add constraint medium_media_type_check check (media_type in ('S','LP')) not valid;
alter table playlist_share add constraint playlist_share_access_check check (access in ('READ')) not valid;
alter table playlist_track drop column pos;
alter table store drop column id;
alter table album_prices add constraint album_prices_store_id_fkey foreign key (store_id) references store (number) not valid;
alter table lyrics add constraint lyrics_of_track_fkey foreign key (of_track) references track (id) not valid;
alter table play add constraint play_artist_id_fkey foreign key (artist_id) references artist (id) not valid;
alter table play add constraint play_stream foreign key (stream) references stream (id) on delete cascade not valid;
alter table track add constraint track_album_fkey foreign key (album) references album (id) not valid;
alter table track add constraint track_main_artist_fkey foreign key (main_artist) references artist (id) not valid;
-- 4 of 4, statement by statement
alter table medium validate constraint medium_media_type_check;
alter table playlist_share validate constraint playlist_share_access_check;
create index concurrently follow_whom_idx on follow (whom);
alter table album_prices validate constraint album_prices_store_id_fkey;
alter table lyrics validate constraint lyrics_of_track_fkey;
alter table play validate constraint play_artist_id_fkey;
alter table play validate constraint play_stream;
alter table track validate constraint track_album_fkey;
alter table track validate constraint track_main_artist_fkey;
