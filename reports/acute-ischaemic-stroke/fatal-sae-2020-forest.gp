# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 643,272 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:643]
set yrange [272:0]
set arrow from 156.51,42.3 to 220.53,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 233.53,42.3 to 297.54,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 632.15,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 411.18,59.96 to 411.18,223.82 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 404.15,59.96 to 404.15,223.82 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 315.54,223.82 to 504.58,223.82 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 365,223.82 to 365,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 411.18,223.82 to 411.18,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 457.36,223.82 to 457.36,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 325.17,245.68 to 319.17,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 316.17,245.68 to 319.17,243.88 to 319.17,247.48 to 316.17,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 476.31,245.68 to 482.31,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 485.31,245.68 to 482.31,243.88 to 482.31,247.48 to 485.31,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 636.15,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 398.28,81.7 to 409.28,92.7 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 370.95,87.2 to 436.61,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 408.04,101.33 to 412.09,105.39 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 320.89,103.36 to 499.23,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 373.72,119.52 to 404.53,114.52 to 435.34,119.52 to 404.53,124.52 to 373.72,119.52 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,164.26 to 636.15,180.42 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 399.54,169.84 to 404.54,174.84 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 329.83,172.34 to 474.25,172.34 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 329.83,188.5 to 402.04,183.5 to 474.25,188.5 to 402.04,193.5 to 329.83,188.5 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set arrow from 10,204.66 to 632.15,204.66 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 375.81,212.74 to 404.15,207.74 to 432.48,212.74 to 404.15,217.74 to 375.81,212.74 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with fatal serious adverse events (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 188.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 265.53,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 186.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 220.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 263.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 297.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 588.63,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 632.15,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 365,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 411.18,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 457.36,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 405.18,245.68 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 417.18,245.68 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 410.06,256.6 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 186.03,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 220.53,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 263.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 297.54,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.55, 1.46]' at 588.63,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '74.5%' at 632.15,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 186.03,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 220.53,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 263.04,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 297.54,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.98 [0.26, 3.75]' at 588.63,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '10.1%' at 632.15,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,119.52 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 186.03,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '589' at 220.53,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '36' at 263.04,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '600' at 297.54,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.57, 1.44]' at 588.63,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '84.6%' at 632.15,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.02, df = 1 (p = 0.90); I² = 0.0%' at 19,133.81 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,156.18 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,172.34 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 186.03,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 220.53,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 263.04,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 297.54,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 588.63,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '15.4%' at 632.15,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,188.5 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 186.03,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 220.53,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 263.04,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 297.54,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 588.63,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '15.4%' at 632.15,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,212.74 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '38' at 186.03,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '667' at 220.53,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '42' at 263.04,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '668' at 297.54,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.59, 1.38]' at 588.63,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 632.15,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.02, df = 2 (p = 0.99); I² = 0.0%' at 10,232.03 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 0.004, df = 1 (p = 0.95)' at 10,244.45 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
