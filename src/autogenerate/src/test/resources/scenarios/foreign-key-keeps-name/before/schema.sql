create table team (id bigint not null, constraint team_pkey primary key (id));
create table member (
    id bigint not null,
    team_id bigint,
    rival_id bigint,
    constraint member_pkey primary key (id),
    constraint member_team_id_fkey foreign key (team_id) references team (id),
    constraint member_rival_id_fkey foreign key (rival_id) references team (id)
);
