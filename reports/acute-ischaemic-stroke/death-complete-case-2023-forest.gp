# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 740,458 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:740]
set yrange [458:0]
set arrow from 218.58,42.3 to 282.59,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 295.59,42.3 to 359.6,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 729.39,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 471.75,59.96 to 471.75,409.66 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 469.29,59.96 to 469.29,409.66 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 377.6,409.66 to 596.83,409.66 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 384.6,409.66 to 384.6,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 404.76,409.66 to 404.76,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 424.93,409.66 to 424.93,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 451.58,409.66 to 451.58,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 471.75,409.66 to 471.75,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 491.91,409.66 to 491.91,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 518.57,409.66 to 518.57,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 538.73,409.66 to 538.73,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 558.89,409.66 to 558.89,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 585.55,409.66 to 585.55,413.16 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 386.6,431.52 to 380.6,431.52 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 377.6,431.52 to 380.6,429.72 to 380.6,433.32 to 377.6,431.52 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 587.83,431.52 to 593.83,431.52 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 596.83,431.52 to 593.83,429.72 to 593.83,433.32 to 596.83,431.52 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 733.39,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 474.3,85.27 to 478.16,89.13 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 442.44,87.2 to 510.02,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 442.44,103.36 to 476.23,98.36 to 510.02,103.36 to 476.23,108.36 to 442.44,103.36 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,135.68 to 733.39,151.84 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 462.27,141.26 to 467.27,146.26 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 433.38,143.76 to 496.15,143.76 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 433.38,159.92 to 464.77,154.92 to 496.15,159.92 to 464.77,164.92 to 433.38,159.92 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,192.24 to 733.39,208.4 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 461.47,194.82 to 472.47,205.82 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 452.7,200.32 to 481.23,200.32 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 471,214.57 to 474.82,218.39 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 434.24,216.48 to 511.58,216.48 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,224.56 to 733.39,240.72 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 450.08,231.14 to 453.08,234.14 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 383.81,232.64 to 519.36,232.64 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 453.91,248.8 to 467.02,243.8 to 480.12,248.8 to 467.02,253.8 to 453.91,248.8 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,293.54 to 733.39,309.7 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 503.76,300.12 to 506.76,303.12 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 419.89,301.62 to 590.62,301.62 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 419.89,317.78 to 505.26,312.78 to 590.62,317.78 to 505.26,322.78 to 419.89,317.78 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,350.1 to 733.39,366.26 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 492.76,356.68 to 495.76,359.68 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 409.98,358.18 to 578.53,358.18 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 409.98,374.34 to 494.26,369.34 to 578.53,374.34 to 494.26,379.34 to 409.98,374.34 fillcolor rgb '#39424e' fillstyle solid noborder front
set arrow from 10,390.5 to 729.39,390.5 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 458.15,398.58 to 469.29,393.58 to 480.43,398.58 to 469.29,403.58 to 458.15,398.58 fillcolor rgb '#39424e' fillstyle solid noborder front
set label 'Death, participants who completed (sensitivity analysis)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 250.59,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 327.6,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 248.09,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 282.59,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 325.1,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 359.6,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 685.87,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 729.39,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 384.6,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 404.76,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 424.93,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 451.58,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 471.75,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 491.91,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 518.57,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 538.73,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 558.89,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '50' at 585.55,419.36 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 390.6,431.52 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 583.83,431.52 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 487.22,442.44 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 10 mL and 50 mL for 10 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 248.09,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '24' at 282.59,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 325.1,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 359.6,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.17 [0.37, 3.73]' at 685.87,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '7.9%' at 729.39,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 248.09,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '24' at 282.59,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 325.1,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 359.6,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.17 [0.37, 3.73]' at 685.87,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '7.9%' at 729.39,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,127.6 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,143.76 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 248.09,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '75' at 282.59,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 325.1,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 359.6,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.79 [0.27, 2.31]' at 685.87,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '13.3%' at 729.39,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,159.92 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 248.09,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '75' at 282.59,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 325.1,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 359.6,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.79 [0.27, 2.31]' at 685.87,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '13.3%' at 729.39,159.92 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,184.16 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,200.32 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 248.09,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '461' at 282.59,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 325.1,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '447' at 359.6,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.85 [0.52, 1.39]' at 685.87,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '64.2%' at 729.39,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,216.48 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 248.09,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '49' at 282.59,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 325.1,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '51' at 359.6,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.04 [0.28, 3.93]' at 685.87,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '7.7%' at 729.39,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 19,232.64 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 248.09,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 282.59,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 325.1,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 359.6,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.50 [0.05, 5.14]' at 685.87,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4.0%' at 729.39,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,248.8 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '33' at 248.09,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '533' at 282.59,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '38' at 325.1,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '521' at 359.6,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.85 [0.54, 1.33]' at 685.87,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '75.9%' at 729.39,248.8 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 0.29, df = 2 (p = 0.87); I² = 0.0%' at 19,263.09 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Cortexin dose: 20 mg for 10 days, 10 days rest, then placebo for 10 days' at 10,285.46 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg then placebo)' at 19,301.62 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 248.09,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '72' at 282.59,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 325.1,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3.16 [0.17, 59.53]' at 685.87,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.4%' at 729.39,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,317.78 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 248.09,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '72' at 282.59,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 325.1,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3.16 [0.17, 59.53]' at 685.87,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.4%' at 729.39,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin dose: 20 mg for 10 days, 10 days rest, then 20 mg for 10 days' at 10,342.02 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg x2 courses)' at 19,358.18 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 248.09,358.18 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '136' at 282.59,358.18 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 325.1,358.18 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,358.18 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.17 [0.12, 39.28]' at 685.87,358.18 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.6%' at 729.39,358.18 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,374.34 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 248.09,374.34 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '136' at 282.59,374.34 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 325.1,374.34 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,374.34 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.17 [0.12, 39.28]' at 685.87,374.34 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.6%' at 729.39,374.34 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 10,398.58 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '53' at 248.09,398.58 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '840' at 282.59,398.58 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '47' at 325.1,398.58 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '656' at 359.6,398.58 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.92 [0.63, 1.35]' at 685.87,398.58 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 729.39,398.58 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 1.66, df = 6 (p = 0.95); I² = 0.0%' at 10,417.87 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 1.37, df = 4 (p = 0.85)' at 10,430.29 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
