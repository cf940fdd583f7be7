# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 509,179 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:509]
set yrange [179:0]
set arrow from 10,43.8 to 498.58,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 161.87,43.8 to 161.87,130.6 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 214.94,43.8 to 214.94,130.6 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 116,130.6 to 286,130.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 161.87,130.6 to 161.87,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 210,130.6 to 210,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 273.63,130.6 to 273.63,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 125,152.46 to 119,152.46 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 116,152.46 to 119,150.66 to 119,154.26 to 116,152.46 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 277,152.46 to 283,152.46 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 286,152.46 to 283,150.66 to 283,154.26 to 286,152.46 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 502.58,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 191.13,50.99 to 198.91,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 124.97,54.88 to 265.07,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 195.1,67.15 to 202.88,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 120.81,71.04 to 277.17,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 502.58,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 219.22,83.31 to 227,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 169.44,87.2 to 276.78,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 220.63,99.47 to 228.41,107.25 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 167.85,103.36 to 281.19,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,111.44 to 498.58,111.44 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 162.78,119.52 to 214.94,114.52 to 267.09,119.52 to 214.94,124.52 to 162.78,119.52 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with non-fatal serious adverse events (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 370.04,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 405.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 436.57,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'Conclusion' at 449.57,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1' at 161.87,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 210,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 273.63,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 129,152.46 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 273,152.46 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 201,163.38 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.61 [0.59, 4.42]' at 370.04,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.35' at 405.56,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 436.57,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'differs' at 449.57,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.71 [0.55, 5.26]' at 370.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.35' at 405.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '19%' at 436.57,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'differs' at 449.57,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.42 [1.12, 5.23]' at 370.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.025' at 405.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 436.57,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Gharagozli 2017' at 10,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '2.47 [1.09, 5.58]' at 370.04,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.030' at 405.56,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 436.57,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,119.52 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '2.15 [1.01, 4.55]' at 370.04,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.046' at 405.56,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 436.57,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
