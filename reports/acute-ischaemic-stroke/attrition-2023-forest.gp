# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 733,409 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:733]
set yrange [409:0]
set arrow from 218.58,42.3 to 282.59,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 295.59,42.3 to 359.6,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 722.14,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 525.93,59.96 to 525.93,361.18 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 508.06,59.96 to 508.06,361.18 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 377.6,361.18 to 594.58,361.18 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 399.51,361.18 to 399.51,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 437.57,361.18 to 437.57,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 487.87,361.18 to 487.87,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 525.93,361.18 to 525.93,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 563.99,361.18 to 563.99,364.68 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 386.6,383.04 to 380.6,383.04 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 377.6,383.04 to 380.6,381.24 to 380.6,384.84 to 377.6,383.04 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 585.58,383.04 to 591.58,383.04 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 594.58,383.04 to 591.58,381.24 to 591.58,384.84 to 594.58,383.04 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 726.14,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 6,119.52 to 726.14,135.68 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 449,124.31 to 455.58,130.89 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 383.74,127.6 to 520.84,127.6 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 383.74,143.76 to 452.29,138.76 to 520.84,143.76 to 452.29,148.76 to 383.74,143.76 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,176.08 to 726.14,192.24 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 502.83,178.66 to 513.83,189.66 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 492.31,184.16 to 524.35,184.16 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 538.33,196.16 to 546.65,204.48 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 496.55,200.32 to 588.44,200.32 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,208.4 to 726.14,224.56 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object polygon from 487.87,232.64 to 518.35,227.64 to 548.82,232.64 to 518.35,237.64 to 487.87,232.64 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set object rectangle from 6,277.38 to 726.14,293.54 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 6,317.78 to 726.14,333.94 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set arrow from 10,342.02 to 722.14,342.02 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 472.24,350.1 to 508.06,345.1 to 543.88,350.1 to 508.06,355.1 to 472.24,350.1 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'Attrition other than death' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 250.59,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 327.6,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 248.09,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 282.59,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 325.1,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 359.6,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 678.62,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 722.14,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 399.51,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 437.57,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 487.87,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 525.93,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 563.99,370.88 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 390.6,383.04 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 581.58,383.04 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 486.09,393.96 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 10 mL and 50 mL for 10 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 248.09,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '24' at 282.59,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 325.1,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 359.6,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Not estimable' at 678.62,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,111.44 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,127.6 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 248.09,127.6 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 282.59,127.6 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '10' at 325.1,127.6 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 359.6,127.6 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.26 [0.08, 0.91]' at 678.62,127.6 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '18.5%' at 722.14,127.6 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,143.76 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 248.09,143.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 282.59,143.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '10' at 325.1,143.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 359.6,143.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.26 [0.08, 0.91]' at 678.62,143.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '18.5%' at 722.14,143.76 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,168 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,184.16 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '66' at 248.09,184.16 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 282.59,184.16 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '93' at 325.1,184.16 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 359.6,184.16 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.73 [0.54, 0.97]' at 678.62,184.16 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '51.8%' at 722.14,184.16 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,200.32 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '11' at 248.09,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 282.59,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8' at 325.1,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 359.6,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.35 [0.59, 3.12]' at 678.62,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '29.6%' at 722.14,200.32 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 19,216.48 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 248.09,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 282.59,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 325.1,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '23' at 359.6,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Not estimable' at 678.62,216.48 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 19,232.64 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '77' at 248.09,232.64 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '612' at 282.59,232.64 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '101' at 325.1,232.64 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '623' at 359.6,232.64 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.50, 1.52]' at 678.62,232.64 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '81.5%' at 722.14,232.64 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.0913; Q = 1.89, df = 1 (p = 0.17); I² = 47.2%' at 19,246.93 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Cortexin dose: 20 mg for 10 days, 10 days rest, then placebo for 10 days' at 10,269.3 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg then placebo)' at 19,285.46 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 248.09,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '72' at 282.59,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 325.1,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Not estimable' at 678.62,285.46 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin dose: 20 mg for 10 days, 10 days rest, then 20 mg for 10 days ' at 10,309.7 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cortexin-Shamalov 2014 (20 mg x2 courses)' at 19,325.86 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 248.09,325.86 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '136' at 282.59,325.86 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 325.1,325.86 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 359.6,325.86 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Not estimable' at 678.62,325.86 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,350.1 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '80' at 248.09,350.1 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '922' at 282.59,350.1 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '111' at 325.1,350.1 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '767' at 359.6,350.1 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.72 [0.38, 1.39]' at 678.62,350.1 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 722.14,350.1 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: τ² = 0.1917; Q = 4.69, df = 2 (p = 0.096); I² = 57.3%' at 10,369.39 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 2.98, df = 1 (p = 0.084)' at 10,381.81 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
