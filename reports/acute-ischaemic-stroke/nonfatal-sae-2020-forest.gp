# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 688,329 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:688]
set yrange [329:0]
set arrow from 188.11,42.3 to 252.12,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 265.12,42.3 to 329.13,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 677.95,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 480.01,59.96 to 480.01,280.38 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 502,59.96 to 502,280.38 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 347.13,280.38 to 550.39,280.38 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 347.5,280.38 to 347.5,283.88 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 379.11,280.38 to 379.11,283.88 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 413.76,280.38 to 413.76,283.88 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 445.37,280.38 to 445.37,283.88 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 480.01,280.38 to 480.01,283.88 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 511.62,280.38 to 511.62,283.88 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 546.26,280.38 to 546.26,283.88 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 356.13,302.24 to 350.13,302.24 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 347.13,302.24 to 350.13,300.44 to 350.13,304.04 to 347.13,302.24 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 541.39,302.24 to 547.39,302.24 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 550.39,302.24 to 547.39,300.44 to 547.39,304.04 to 550.39,302.24 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 681.95,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 506.76,81.7 to 517.76,92.7 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 479.89,87.2 to 544.64,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 502.9,98.51 to 512.59,108.21 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 470.99,103.36 to 544.5,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 486,119.52 to 510.29,114.52 to 534.58,119.52 to 510.29,124.52 to 486,119.52 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,164.26 to 681.95,180.42 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 442.56,170.4 to 446.45,174.28 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 352.88,172.34 to 536.12,172.34 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 352.88,188.5 to 444.5,183.5 to 536.12,188.5 to 444.5,193.5 to 352.88,188.5 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,220.82 to 681.95,236.98 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 476.79,225.68 to 483.23,232.12 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 424.75,228.9 to 535.26,228.9 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 424.75,245.06 to 480.01,240.06 to 535.26,245.06 to 480.01,250.06 to 424.75,245.06 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set arrow from 10,261.22 to 677.95,261.22 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 480.39,269.3 to 502,264.3 to 523.61,269.3 to 502,274.3 to 480.39,269.3 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with non-fatal serious adverse events (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 220.11,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 297.12,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 217.62,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 252.12,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 294.63,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 329.13,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 634.43,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 677.95,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.01' at 347.5,290.08 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.03' at 379.11,290.08 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 413.76,290.08 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 445.37,290.08 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 480.01,290.08 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '3' at 511.62,290.08 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 546.26,290.08 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 360.13,302.24 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 537.39,302.24 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 448.76,313.16 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 217.62,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 252.12,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 294.63,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 329.13,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3.07 [1.00, 9.45]' at 634.43,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '44.6%' at 677.95,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8' at 217.62,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 252.12,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 294.63,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 329.13,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.62 [0.73, 9.41]' at 634.43,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '34.6%' at 677.95,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,119.52 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '20' at 217.62,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '589' at 252.12,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 294.63,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '600' at 329.13,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.86 [1.23, 6.66]' at 634.43,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '79.1%' at 677.95,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.03, df = 1 (p = 0.86); I² = 0.0%' at 19,133.81 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,156.18 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,172.34 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 217.62,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 252.12,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 294.63,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 329.13,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.29 [0.01, 7.03]' at 634.43,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '5.6%' at 677.95,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,188.5 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 217.62,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 252.12,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 294.63,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 329.13,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.29 [0.01, 7.03]' at 634.43,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '5.6%' at 677.95,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 7 days then 10 mL 5 days a week for 3 weeks' at 10,212.74 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Gharagozli 2017' at 19,228.9 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 217.62,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '50' at 252.12,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 294.63,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '50' at 329.13,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.00 [0.15, 6.82]' at 634.43,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '15.3%' at 677.95,228.9 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,245.06 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 217.62,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '50' at 252.12,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 294.63,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '50' at 329.13,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.00 [0.15, 6.82]' at 634.43,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '15.3%' at 677.95,245.06 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,269.3 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '22' at 217.62,269.3 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '717' at 252.12,269.3 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '10' at 294.63,269.3 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '718' at 329.13,269.3 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.15 [1.01, 4.55]' at 634.43,269.3 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 677.95,269.3 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 2.60, df = 3 (p = 0.46); I² = 0.0%' at 10,288.59 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 2.57, df = 2 (p = 0.28)' at 10,301.01 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
