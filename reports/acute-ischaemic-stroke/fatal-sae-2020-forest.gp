# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 590,272 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:590]
set yrange [272:0]
set arrow from 120,42.3 to 184.01,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 197.01,42.3 to 261.03,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 579.2,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 366.36,59.96 to 366.36,223.82 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 359.93,59.96 to 359.93,223.82 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 279.03,223.82 to 451.64,223.82 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 324.19,223.82 to 324.19,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 366.36,223.82 to 366.36,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 408.52,223.82 to 408.52,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 288.03,245.68 to 282.03,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 279.03,245.68 to 282.03,243.88 to 282.03,247.48 to 279.03,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 442.64,245.68 to 448.64,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 451.64,245.68 to 448.64,243.88 to 448.64,247.48 to 451.64,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 583.2,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 354.1,81.7 to 365.1,92.7 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 329.62,87.2 to 389.58,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 363.31,101.33 to 367.36,105.39 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 283.91,103.36 to 446.75,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 332.15,119.52 to 360.28,114.52 to 388.41,119.52 to 360.28,124.52 to 332.15,119.52 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,164.26 to 583.2,180.42 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 355.51,169.84 to 360.51,174.84 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 292.08,172.34 to 423.94,172.34 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 292.08,188.5 to 358.01,183.5 to 423.94,188.5 to 358.01,193.5 to 292.08,188.5 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set arrow from 10,204.66 to 579.2,204.66 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 334.06,212.74 to 359.93,207.74 to 385.81,212.74 to 359.93,217.74 to 334.06,212.74 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with fatal serious adverse events (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 152.01,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 229.02,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 149.51,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 184.01,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 226.52,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 261.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 535.68,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 579.2,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 324.19,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 366.36,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 408.52,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 292.03,245.68 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 438.64,245.68 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 365.33,256.6 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 149.51,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 184.01,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 226.52,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 261.03,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.55, 1.46]' at 535.68,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '74.5%' at 579.2,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 149.51,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 184.01,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 226.52,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 261.03,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.98 [0.26, 3.75]' at 535.68,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '10.1%' at 579.2,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,119.52 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 149.51,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '589' at 184.01,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '36' at 226.52,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '600' at 261.03,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.57, 1.44]' at 535.68,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '84.6%' at 579.2,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.02, df = 1 (p = 0.90); I² = 0.0%' at 19,133.81 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,156.18 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,172.34 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 149.51,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 184.01,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 226.52,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 261.03,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 535.68,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '15.4%' at 579.2,172.34 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,188.5 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 149.51,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 184.01,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 226.52,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 261.03,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 535.68,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '15.4%' at 579.2,188.5 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,212.74 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '38' at 149.51,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '667' at 184.01,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '42' at 226.52,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '668' at 261.03,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.59, 1.38]' at 535.68,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 579.2,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.02, df = 2 (p = 0.99); I² = 0.0%' at 10,232.03 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 0.004, df = 1 (p = 0.95)' at 10,244.45 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
