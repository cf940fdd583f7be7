# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 437,211 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:437]
set yrange [211:0]
set arrow from 10,43.8 to 426.56,43.8 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 214.31,43.8 to 214.31,162.92 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 200.5,43.8 to 200.5,162.92 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 116,162.92 to 286,162.92 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 126.2,162.92 to 126.2,166.42 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 168.97,162.92 to 168.97,166.42 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 214.31,162.92 to 214.31,166.42 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 125,184.78 to 119,184.78 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 116,184.78 to 119,182.98 to 119,186.58 to 116,184.78 fillcolor rgb '#4d5661' fillstyle solid noborder back
set arrow from 277,184.78 to 283,184.78 nohead linewidth 0.7 linecolor rgb '#4d5661' back
set object polygon from 286,184.78 to 283,182.98 to 283,186.58 to 286,184.78 fillcolor rgb '#4d5661' fillstyle solid noborder back
set object rectangle from 6,46.8 to 430.56,62.96 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 198.73,50.99 to 206.51,58.77 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 152.55,54.88 to 252.69,54.88 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 197.11,67.15 to 204.89,74.93 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 120.81,71.04 to 281.19,71.04 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,79.12 to 430.56,95.28 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 195.54,83.31 to 203.31,91.09 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 147.84,87.2 to 251.01,87.2 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 197.14,99.47 to 204.92,107.25 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 148.15,103.36 to 253.91,103.36 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 6,111.44 to 430.56,127.6 fillcolor rgb '#f3f5f8' fillstyle solid noborder back
set object rectangle from 192.4,115.63 to 200.18,123.41 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 143.91,119.52 to 248.68,119.52 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set object rectangle from 198.66,131.79 to 206.44,139.57 fillcolor rgb '#7f93a8' fillstyle solid noborder front
set arrow from 152.51,135.68 to 252.6,135.68 nohead linewidth 0.9 linecolor rgb '#1b1f24' front
set arrow from 10,143.76 to 426.56,143.76 nohead linewidth 0.5 linecolor rgb '#c3c9d1' back
set object polygon from 151.13,151.84 to 200.5,146.84 to 249.87,151.84 to 200.5,156.84 to 151.13,151.84 fillcolor rgb '#1a73b8' fillstyle solid noborder front
set label 'All-cause death (Cochrane review of 2020)' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Omitted' at 10,35.22 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'RR [95% CI]' at 370.04,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'p' at 400.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label 'I²' at 426.56,35.22 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 126.2,172.62 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.7' at 168.97,172.62 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 214.31,172.62 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Favours Cerebrolysin' at 129,184.78 left font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Favours control' at 273,184.78 right font 'Arial,8' textcolor rgb '#4d5661' noenhanced
set label 'Risk ratio (log scale)' at 201,195.7 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Amiri Nikpour 2014' at 10,54.88 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.62, 1.35]' at 370.04,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.65' at 400.56,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,54.88 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CASTA 2012' at 10,71.04 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.48, 1.69]' at 370.04,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.74' at 400.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,71.04 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'CERE-LYSE-1 2012' at 10,87.2 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.89 [0.59, 1.33]' at 370.04,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.57' at 400.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,87.2 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Ladurner 2005' at 10,103.36 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.59, 1.37]' at 370.04,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.62' at 400.56,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,103.36 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Skvortsova 2004' at 10,119.52 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.87 [0.57, 1.31]' at 370.04,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.50' at 400.56,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,119.52 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Gharagozli 2017' at 10,135.68 left font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.91 [0.61, 1.35]' at 370.04,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0.65' at 400.56,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,135.68 right font 'Arial,9' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 10,151.84 left font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.90 [0.61, 1.32]' at 370.04,151.84 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0.58' at 400.56,151.84 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
set label '0%' at 426.56,151.84 right font 'Arial:Bold,9' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
