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
set arrow from 439.12,59.96 to 439.12,223.82 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 462.47,59.96 to 462.47,223.82 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 315.54,223.82 to 504.58,223.82 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 315.89,223.82 to 315.89,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 345.29,223.82 to 345.29,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 377.5,223.82 to 377.5,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 406.9,223.82 to 406.9,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 439.12,223.82 to 439.12,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 468.52,223.82 to 468.52,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 500.74,223.82 to 500.74,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 324.54,245.68 to 318.54,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 315.54,245.68 to 318.54,243.88 to 318.54,247.48 to 315.54,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 495.58,245.68 to 501.58,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 504.58,245.68 to 501.58,243.88 to 501.58,247.48 to 504.58,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 636.15,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 402.6,83.7 to 409.6,90.7 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 320.89,87.2 to 491.31,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 320.89,103.36 to 406.1,98.36 to 491.31,103.36 to 406.1,108.36 to 320.89,103.36 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,135.68 to 636.15,151.84 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 463.62,138.26 to 474.62,149.26 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 439.01,143.76 to 499.23,143.76 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 460.11,155.11 to 469.73,164.73 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 430.74,159.92 to 499.1,159.92 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 444.78,176.08 to 467.38,171.08 to 489.98,176.08 to 467.38,181.08 to 444.78,176.08 fillcolor rgb '#39424e' fillstyle solid noborder front
set arrow from 10,204.66 to 632.15,204.66 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 441.57,212.74 to 462.47,207.74 to 483.37,212.74 to 462.47,217.74 to 441.57,212.74 fillcolor rgb '#39424e' fillstyle solid noborder front
set label 'People with non-fatal serious adverse events (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 188.52,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 265.53,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 186.03,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 220.53,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 263.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 297.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 588.63,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 632.15,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.01' at 315.89,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.03' at 345.29,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 377.5,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 406.9,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 439.12,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '3' at 468.52,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 500.74,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 328.54,245.68 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 491.58,245.68 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 410.06,256.6 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 186.03,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 220.53,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 263.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 297.54,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.29 [0.01, 7.03]' at 588.63,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '18.7%' at 632.15,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'One study: nothing is pooled' at 19,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 186.03,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 220.53,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 263.04,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 297.54,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.29 [0.01, 7.03]' at 588.63,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '18.7%' at 632.15,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,127.6 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,143.76 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 186.03,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 220.53,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 263.04,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 297.54,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3.07 [1.00, 9.45]' at 588.63,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '46.1%' at 632.15,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,159.92 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8' at 186.03,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 220.53,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 263.04,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 297.54,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.62 [0.73, 9.41]' at 588.63,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '35.3%' at 632.15,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,176.08 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '20' at 186.03,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '589' at 220.53,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 263.04,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '600' at 297.54,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.87 [1.24, 6.69]' at 588.63,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '81.3%' at 632.15,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 0.03, df = 1 (p = 0.86); I² = 0.0%' at 19,190.37 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Fixed effect (MH)' at 10,212.74 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '20' at 186.03,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '667' at 220.53,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '8' at 263.04,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '668' at 297.54,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.39 [1.10, 5.23]' at 588.63,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 632.15,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 1.89, df = 2 (p = 0.39); I² = 0.0%' at 10,232.03 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 1.86, df = 1 (p = 0.17)' at 10,244.45 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
