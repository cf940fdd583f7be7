# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 688,401 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:688]
set yrange [401:0]
set arrow from 188.11,42.3 to 252.12,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 265.12,42.3 to 329.13,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 677.95,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 476.82,59.96 to 476.82,353.1 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 472.42,59.96 to 472.42,353.1 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 347.13,353.1 to 550.39,353.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 355.54,353.1 to 355.54,356.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 383.6,353.1 to 383.6,356.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 411.67,353.1 to 411.67,356.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 448.76,353.1 to 448.76,356.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 476.82,353.1 to 476.82,356.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 504.89,353.1 to 504.89,356.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 541.98,353.1 to 541.98,356.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 356.13,374.96 to 350.13,374.96 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 347.13,374.96 to 350.13,373.16 to 350.13,376.76 to 347.13,374.96 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 541.39,374.96 to 547.39,374.96 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 550.39,374.96 to 547.39,373.16 to 547.39,376.76 to 550.39,374.96 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 681.95,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 447.26,85.7 to 450.26,88.7 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 354.44,87.2 to 543.09,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 466.83,97.86 to 477.83,108.86 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 452.37,103.36 to 492.28,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,111.44 to 681.95,127.6 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 474.12,117.49 to 478.17,121.55 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 421.95,119.52 to 530.33,119.52 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 453.51,135.68 to 471.87,130.68 to 490.24,135.68 to 471.87,140.68 to 453.51,135.68 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,180.42 to 681.95,196.58 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 468.77,186 to 473.77,191 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 427.39,188.5 to 515.15,188.5 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 427.39,204.66 to 471.27,199.66 to 515.15,204.66 to 471.27,209.66 to 427.39,204.66 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,236.98 to 681.95,253.14 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 480.73,242.73 to 485.4,247.39 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 436.04,245.06 to 530.09,245.06 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 436.04,261.22 to 483.06,256.22 to 530.09,261.22 to 483.06,266.22 to 436.04,261.22 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,293.54 to 681.95,309.7 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 447.26,300.12 to 450.26,303.12 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 352.88,301.62 to 544.64,301.62 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 352.88,317.78 to 448.76,312.78 to 544.64,317.78 to 448.76,322.78 to 352.88,317.78 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set arrow from 10,333.94 to 677.95,333.94 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 456.7,342.02 to 472.42,337.02 to 488.15,342.02 to 472.42,347.02 to 456.7,342.02 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'All-cause death (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 220.11,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 297.12,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 217.62,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 252.12,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 294.63,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 329.13,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 634.43,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 677.95,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 355.54,362.8 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 383.6,362.8 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 411.67,362.8 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 448.76,362.8 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 476.82,362.8 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 504.89,362.8 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 541.98,362.8 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 360.13,374.96 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 537.39,374.96 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 448.76,385.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 217.62,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 252.12,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 294.63,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 329.13,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.50 [0.05, 5.14]' at 634.43,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.8%' at 677.95,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 217.62,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 252.12,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 294.63,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 329.13,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.55, 1.46]' at 634.43,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '62.1%' at 677.95,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,119.52 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 217.62,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 252.12,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 294.63,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 329.13,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.98 [0.26, 3.75]' at 634.43,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8.4%' at 677.95,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,135.68 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '33' at 217.62,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '612' at 252.12,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '38' at 294.63,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '623' at 329.13,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.88 [0.56, 1.39]' at 634.43,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '73.3%' at 677.95,135.68 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.26, df = 2 (p = 0.88); I² = 0.0%' at 19,149.97 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,172.34 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,188.5 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 217.62,188.5 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 252.12,188.5 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 294.63,188.5 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 329.13,188.5 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 634.43,188.5 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '12.8%' at 677.95,188.5 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,204.66 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 217.62,204.66 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 252.12,204.66 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 294.63,204.66 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 329.13,204.66 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 634.43,204.66 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '12.8%' at 677.95,204.66 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 10 mL and 50 mL for 10 days' at 10,228.9 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 19,245.06 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 217.62,245.06 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '24' at 252.12,245.06 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 294.63,245.06 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 329.13,245.06 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.17 [0.37, 3.73]' at 634.43,245.06 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '11.2%' at 677.95,245.06 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,261.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 217.62,261.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '24' at 252.12,261.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 294.63,261.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 329.13,261.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.17 [0.37, 3.73]' at 634.43,261.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '11.2%' at 677.95,261.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 7 days then 10 mL 5 days a week for 3 weeks' at 10,285.46 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Gharagozli 2017' at 19,301.62 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 217.62,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '50' at 252.12,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 294.63,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '50' at 329.13,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.50 [0.05, 5.34]' at 634.43,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.7%' at 677.95,301.62 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,317.78 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 217.62,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '50' at 252.12,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2' at 294.63,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '50' at 329.13,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.50 [0.05, 5.34]' at 634.43,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.7%' at 677.95,317.78 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,342.02 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '47' at 217.62,342.02 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '764' at 252.12,342.02 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '49' at 294.63,342.02 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '753' at 329.13,342.02 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.61, 1.32]' at 634.43,342.02 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 677.95,342.02 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0000; Q = 0.70, df = 5 (p = 0.98); I² = 0.0%' at 10,361.31 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 0.44, df = 3 (p = 0.93)' at 10,373.73 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
