-- 1 of 2, in one transaction
alter table employee drop constraint fkgcy8mmxtsrgirb8r23amb1d7k;
alter table employee drop constraint fknos8tyovcpcudumge6rocnrty;
alter table visit add column guard_id bigint;
alter table visit add column guest_id bigint;
alter table visit add column badge varchar(255);
alter table employee add constraint employee_boss_id_fkey foreign key (boss_id) references employee (id) on delete set null not valid;
alter table employee add constraint employee_friend_id_fkey foreign key (friend_id) references employee (id) not valid;
alter table visit add constraint visit_badge foreign key (badge) references employee (badge) not valid;
alter table visit add constraint visit_guard foreign key (guard_id) references employee (id) on update cascade deferrable initially deferred not valid;
alter table visit add constraint visit_guest_id_fkey foreign key (guest_id) references employee (id) on delete cascade not valid;
-- 2 of 2, in one transaction
alter table employee validate constraint employee_boss_id_fkey;
alter table employee validate constraint employee_friend_id_fkey;
alter table visit validate constraint visit_badge;
alter table visit validate constraint visit_guard;
alter table visit validate constraint visit_guest_id_fkey;
