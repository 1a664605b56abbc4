# SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Answers questions about schedules by Debian's libbusiness-hours-perl, a line each:
#   zone TAB days TAB holidays TAB start TAB end TAB seconds
# days: "weekday from to [break_from break_to]", Sunday is 0, joined by commas; holidays: dates joined by commas. The answer:
# open seconds from start to end TAB the instant when so many open seconds have passed since start, -1 beyond a month.
use strict;
use warnings;
use Business::Hours;
use POSIX;

while (my $line = <STDIN>) {
    chomp $line;
    my ($zone, $days, $holidays, $start, $end, $seconds) = split /\t/, $line, -1;
    $ENV{TZ} = $zone;
    POSIX::tzset();
    my %week = map { $_ => { Name => "day$_", Start => undef, End => undef } } 0 .. 6;
    for my $day (split /,/, $days) {
        my ($number, $from, $to, @break) = split / /, $day;
        $week{$number} = { Name => "day$number", Start => $from, End => $to };
        $week{$number}{Breaks} = [{ Start => $break[0], End => $break[1] }] if @break;
    }
    # Days that are closed are left out: the module takes an empty one for midnight.
    delete $week{$_} for grep { !defined $week{$_}{Start} } keys %week;
    my $between = Business::Hours->new;
    $between->business_hours(%week);
    $between->holidays(split /,/, $holidays);
    $between->for_timespan(Start => $start, End => $end);
    my $open = $between->between($start, $end - 1); # it counts the last second, too
    my $add = Business::Hours->new;
    $add->business_hours(%week);
    $add->holidays(split /,/, $holidays);
    printf "%d\t%d\n", $open, $add->add_seconds($start, $seconds);
}
