# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 437,179 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:437]
set yrange [179:0]
set arrow from 10,43.8 to 426.56,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 179.04,43.8 to 179.04,130.6 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 197.21,43.8 to 197.21,130.6 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 116,130.6 to 286,130.6 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 133.41,130.6 to 133.41,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 179.04,130.6 to 179.04,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 267.73,130.6 to 267.73,134.1 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 125,152.46 to 119,152.46 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 116,152.46 to 119,150.66 to 119,154.26 to 116,152.46 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 277,152.46 to 283,152.46 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 286,152.46 to 283,150.66 to 283,154.26 to 286,152.46 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 430.56,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 197.11,50.99 to 204.89,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 120.81,54.88 to 281.19,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 183.21,67.15 to 190.99,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 136.92,71.04 to 237.28,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 430.56,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 200.71,83.31 to 208.49,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 156,87.2 to 253.2,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 193.97,99.47 to 201.75,107.25 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 151.4,103.36 to 244.33,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,111.44 to 426.56,111.44 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 151.56,119.52 to 197.21,114.52 to 242.87,119.52 to 197.21,124.52 to 151.56,119.52 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'People with serious adverse events (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 370.04,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 400.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 426.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 133.41,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 179.04,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 267.73,140.3 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 129,152.46 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 273,152.46 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 201,163.38 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.19 [0.63, 2.22]' at 370.04,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.59' at 400.56,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.06 [0.72, 1.58]' at 370.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.75' at 400.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.22 [0.84, 1.79]' at 370.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.30' at 400.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Gharagozli 2017' at 10,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '1.16 [0.81, 1.67]' at 370.04,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.43' at 400.56,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,119.52 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '1.15 [0.81, 1.65]' at 370.04,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.44' at 400.56,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,119.52 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
