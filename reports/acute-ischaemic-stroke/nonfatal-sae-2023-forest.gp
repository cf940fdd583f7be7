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
set arrow from 383.69,59.96 to 383.69,223.82 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 404.68,59.96 to 404.68,223.82 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 272.56,223.82 to 442.56,223.82 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 272.87,223.82 to 272.87,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 299.31,223.82 to 299.31,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 328.28,223.82 to 328.28,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 354.72,223.82 to 354.72,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 383.69,223.82 to 383.69,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 410.13,223.82 to 410.13,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 439.1,223.82 to 439.1,227.32 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 281.56,245.68 to 275.56,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 272.56,245.68 to 275.56,243.88 to 275.56,247.48 to 272.56,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 433.56,245.68 to 439.56,245.68 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 442.56,245.68 to 439.56,243.88 to 439.56,247.48 to 442.56,245.68 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,79.12 to 574.12,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 350.49,83.7 to 357.49,90.7 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 277.37,87.2 to 430.62,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 277.37,103.36 to 353.99,98.36 to 430.62,103.36 to 353.99,108.36 to 277.37,103.36 fillcolor rgb '#39424e' fillstyle solid noborder front
set object rectangle from 6,135.68 to 574.12,151.84 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 405.17,138.26 to 416.17,149.26 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 383.59,143.76 to 437.74,143.76 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 402.08,155.11 to 411.7,164.73 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 376.15,159.92 to 437.63,159.92 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object polygon from 388.78,176.08 to 409.1,171.08 to 429.42,176.08 to 409.1,181.08 to 388.78,176.08 fillcolor rgb '#39424e' fillstyle solid noborder front
set arrow from 10,204.66 to 570.12,204.66 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 385.89,212.74 to 404.68,207.74 to 423.48,212.74 to 404.68,217.74 to 385.89,212.74 fillcolor rgb '#39424e' fillstyle solid noborder front
set label 'People with non-fatal serious adverse events (Cochrane review of 2023)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin' at 145.54,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Control' at 222.55,35.22 center font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 10,51.38 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 143.04,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 177.54,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Events' at 220.05,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Total' at 254.56,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 526.6,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Weight' at 570.12,51.38 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.01' at 272.87,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.03' at 299.31,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 328.28,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.3' at 354.72,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 383.69,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '3' at 410.13,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 439.1,233.52 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 285.56,245.68 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 429.56,245.68 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 357.56,256.6 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 50 mL for 21 days' at 10,71.04 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 19,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 143.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 177.54,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 220.05,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 254.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.29 [0.01, 7.03]' at 526.6,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '18.7%' at 570.12,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,103.36 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0' at 143.04,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '78' at 177.54,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 220.05,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '68' at 254.56,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.29 [0.01, 7.03]' at 526.6,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '18.7%' at 570.12,103.36 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Cerebrolysin dose: 30 mL for 10 days' at 10,127.6 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 19,143.76 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '12' at 143.04,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '529' at 177.54,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '4' at 220.05,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '541' at 254.56,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3.07 [1.00, 9.45]' at 526.6,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '46.1%' at 570.12,143.76 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 19,159.92 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '8' at 143.04,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '60' at 177.54,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '3' at 220.05,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '59' at 254.56,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.62 [0.73, 9.41]' at 526.6,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '35.3%' at 570.12,159.92 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 19,176.08 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '20' at 143.04,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '589' at 177.54,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '7' at 220.05,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '600' at 254.56,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.87 [1.24, 6.69]' at 526.6,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '81.3%' at 570.12,176.08 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 0.03, df = 1 (p = 0.86); I² = 0.0%' at 19,190.37 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Fixed effect (MH)' at 10,212.74 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '20' at 143.04,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '667' at 177.54,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '8' at 220.05,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '668' at 254.56,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.39 [1.10, 5.23]' at 526.6,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '100.0%' at 570.12,212.74 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Heterogeneity: Q = 1.89, df = 2 (p = 0.39); I² = 0.0%' at 10,232.03 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Test for subgroup differences: Q = 1.86, df = 1 (p = 0.17)' at 10,244.45 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
plot NaN notitle
