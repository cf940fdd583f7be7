# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 581,272 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:581]
set yrange [272:0]
set arrow from 113.53,42.3 to 177.54,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 190.54,42.3 to 254.56,42.3 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set arrow from 10,59.96 to 570.12,59.96 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 358.56,59.96 to 358.56,223.82 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 352.24,59.96 to 352.24,223.82 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 272.56,223.82 to 442.56,223.82 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 317.04,223.82 to 317.04,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 358.56,223.82 to 358.56,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 400.09,223.82 to 400.09,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 281.56,245.68 to 275.56,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 272.56,245.68 to 275.56,243.88 to 275.56,247.48 to 272.56,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 433.56,245.68 to 439.56,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 442.56,245.68 to 439.56,243.88 to 439.56,247.48 to 442.56,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 574.12,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 347.87,84.72 to 352.82,89.68 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 285.41,87.2 to 415.28,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 285.41,103.36 to 350.34,98.36 to 415.28,103.36 to 350.34,108.36 to 285.41,103.36 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,135.68 to 574.12,151.84 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 346.41,138.26 to 357.41,149.26 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 322.38,143.76 to 381.43,143.76 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 355.59,157.96 to 359.52,161.88 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 277.37,159.92 to 437.74,159.92 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 324.87,176.08 to 352.57,171.08 to 380.28,176.08 to 352.57,181.08 to 324.87,176.08 fillcolor rgb '#39424e' fillstyle solid noborder front
set arrow from 10,204.66 to 570.12,204.66 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 326.76,212.74 to 352.24,207.74 to 377.72,212.74 to 352.24,217.74 to 326.76,212.74 fillcolor rgb '#39424e' fillstyle solid noborder front
set label 'People with fatal serious adverse events (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 145.54,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 222.55,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 143.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 177.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 220.05,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 254.56,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 526.6,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 570.12,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 317.04,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 358.56,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 400.09,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 285.56,245.68 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 429.56,245.68 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 357.56,256.6 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 143.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 177.54,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 220.05,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 254.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 526.6,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '15.2%' at 570.12,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 143.04,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 177.54,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '6' at 220.05,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 254.56,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.29, 2.58]' at 526.6,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '15.2%' at 570.12,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,127.6 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,143.76 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '28' at 143.04,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 177.54,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 220.05,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 254.56,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.55, 1.46]' at 526.6,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '75.2%' at 570.12,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,159.92 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 143.04,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 177.54,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 220.05,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 254.56,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.98 [0.26, 3.75]' at 526.6,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '9.6%' at 570.12,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,176.08 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '32' at 143.04,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '589' at 177.54,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '36' at 220.05,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '600' at 254.56,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.57, 1.44]' at 526.6,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '84.8%' at 570.12,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 0.02, df = 1 (p = 0.90); I² = 0.0%' at 19,190.37 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Fixed effect (MH)' at 10,212.74 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '38' at 143.04,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '667' at 177.54,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '42' at 220.05,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '668' at 254.56,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.59, 1.38]' at 526.6,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 570.12,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 0.02, df = 2 (p = 0.99); I² = 0.0%' at 10,232.03 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 0.004, df = 1 (p = 0.95)' at 10,244.45 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
