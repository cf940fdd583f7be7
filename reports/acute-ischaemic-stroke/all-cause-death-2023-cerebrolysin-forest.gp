# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 676,411 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:676]
set yrange [411:0]
set arrow from 130.22,42.3 to 194.24,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 207.24,42.3 to 271.25,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 585.55,42.3 to 665.07,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 665.07,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 416.84,59.96 to 416.84,361.18 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 413.11,59.96 to 413.11,361.18 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 289.25,361.18 to 488.51,361.18 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 295.99,361.18 to 295.99,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 323.95,361.18 to 323.95,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 351.91,361.18 to 351.91,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 388.88,361.18 to 388.88,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 416.84,361.18 to 416.84,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 444.81,361.18 to 444.81,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 481.77,361.18 to 481.77,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 298.25,383.04 to 292.25,383.04 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 289.25,383.04 to 292.25,381.24 to 292.25,384.84 to 289.25,383.04 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 479.51,383.04 to 485.51,383.04 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 488.51,383.04 to 485.51,381.24 to 485.51,384.84 to 488.51,383.04 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 669.07,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 420.73,84.87 to 425.4,89.53 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 376.2,87.2 to 469.92,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 376.2,103.36 to 423.06,98.36 to 469.92,103.36 to 423.06,108.36 to 376.2,103.36 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 376.2,119.52 to 423.06,114.52 to 469.92,119.52 to 423.06,124.52 to 376.2,119.52 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,151.84 to 669.07,168 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 408.81,157.42 to 413.81,162.42 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 367.58,159.92 to 455.03,159.92 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 367.58,176.08 to 411.31,171.08 to 455.03,176.08 to 411.31,181.08 to 367.58,176.08 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 367.58,192.24 to 411.31,187.24 to 455.03,192.24 to 411.31,197.24 to 367.58,192.24 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,224.56 to 669.07,240.72 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 406.86,227.14 to 417.86,238.14 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 392.48,232.64 to 432.24,232.64 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 414.14,246.77 to 418.19,250.83 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 362.17,248.8 to 470.16,248.8 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,256.88 to 669.07,273.04 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 387.38,263.46 to 390.38,266.46 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 294.89,264.96 to 482.87,264.96 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 393.57,281.12 to 411.84,276.12 to 430.11,281.12 to 411.84,286.12 to 393.57,281.12 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 393.61,297.28 to 411.91,292.28 to 430.21,297.28 to 411.91,302.28 to 393.61,297.28 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set arrow from 10,325.86 to 665.07,325.86 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 396.95,333.94 to 412.83,328.94 to 428.71,333.94 to 412.83,338.94 to 396.95,333.94 fillcolor rgb '#39424e' fillstyle solid noborder front
set object polygon from 397.23,350.1 to 413.11,345.1 to 428.99,350.1 to 413.11,355.1 to 397.23,350.1 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'All-cause death, trials of Cerebrolysin only (sensitivity analysis)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 162.23,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 239.24,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 625.31,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 159.73,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 194.24,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 236.75,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 271.25,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 572.55,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed' at 616.07,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random' at 665.07,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 295.99,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 323.95,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 351.91,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 388.88,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 416.84,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 444.81,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 481.77,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 302.25,383.04 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 475.51,383.04 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 388.88,393.96 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 10 mL and 50 mL for 10 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 159.73,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '24' at 194.24,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 236.75,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 271.25,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.17 [0.37, 3.73]' at 572.55,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8.3%' at 616.07,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '11.5%' at 665.07,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 159.73,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '24' at 194.24,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 236.75,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 271.25,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.17 [0.37, 3.73]' at 572.55,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '8.3%' at 616.07,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,119.52 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.17 [0.37, 3.73]' at 572.55,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '11.5%' at 665.07,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,143.76 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,159.92 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 159.73,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 194.24,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 236.75,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 271.25,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 572.55,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '13.3%' at 616.07,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '13.2%' at 665.07,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,176.08 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 159.73,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 194.24,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 236.75,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 271.25,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 572.55,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '13.3%' at 616.07,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,192.24 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 572.55,192.24 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '13.2%' at 665.07,192.24 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,216.48 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,232.64 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 159.73,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 194.24,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 236.75,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 271.25,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.55, 1.46]' at 572.55,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '65.8%' at 616.07,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '63.8%' at 665.07,232.64 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,248.8 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 159.73,248.8 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 194.24,248.8 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 236.75,248.8 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 271.25,248.8 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.98 [0.26, 3.75]' at 572.55,248.8 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8.4%' at 616.07,248.8 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8.7%' at 665.07,248.8 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 19,264.96 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 159.73,264.96 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 194.24,264.96 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 236.75,264.96 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 271.25,264.96 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.50 [0.05, 5.14]' at 572.55,264.96 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4.2%' at 616.07,264.96 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.9%' at 665.07,264.96 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,281.12 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '33' at 159.73,281.12 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '612' at 194.24,281.12 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '38' at 236.75,281.12 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '623' at 271.25,281.12 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.88 [0.56, 1.39]' at 572.55,281.12 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78.3%' at 616.07,281.12 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,297.28 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.88 [0.56, 1.39]' at 572.55,297.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '75.3%' at 665.07,297.28 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.26, df = 2 (p = 0.88); I² = 0.0%' at 19,311.57 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Fixed effect (MH)' at 10,333.94 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '46' at 159.73,333.94 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '714' at 194.24,333.94 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '47' at 236.75,333.94 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '703' at 271.25,333.94 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.61, 1.34]' at 572.55,333.94 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 616.07,333.94 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,350.1 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.61, 1.35]' at 572.55,350.1 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 665.07,350.1 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.45, df = 4 (p = 0.98); I² = 0.0%' at 10,369.39 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences (fixed effect): Q = 0.20, df = 2 (p = 0.91)' at 10,381.81 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences (random effects): Q = 0.20, df = 2 (p = 0.91)' at 10,394.23 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
