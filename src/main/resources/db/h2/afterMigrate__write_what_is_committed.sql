-- An H2 that is killed loses what it confirmed within its write delay. The address that comes with the server sets
-- none, one of somebody's own may forget it.
set write_delay 0;
