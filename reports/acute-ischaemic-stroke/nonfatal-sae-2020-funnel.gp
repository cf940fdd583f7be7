# A figure by evisyn.  Draw it with: gnuplot -d THIS-FILE > FIGURE
if (GPVAL_VERSION < 5.4) exit status 64
if (!strstrt(GPVAL_TERMINALS, 'svg')) print GPVAL_TERMINALS; exit status 65
set terminal svg size 348,375 fixed linewidth 1 background rgb '#ffffff' font 'Arial,9' noenhanced
set encoding utf8
unset key
unset tics
unset border
set margins 0,0,0,0
# one unit is one point, from the top left corner
set xrange [0:348]
set yrange [375:0]
set arrow from 27.62,58.2 to 27.62,308.2 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,58.2 to 27.62,58.2 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,131.48 to 27.62,131.48 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,204.75 to 27.62,204.75 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,278.03 to 27.62,278.03 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,308.2 to 337.62,308.2 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 54.86,308.2 to 54.86,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 81.08,308.2 to 81.08,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 107.3,308.2 to 107.3,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 141.95,308.2 to 141.95,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 168.17,308.2 to 168.17,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 194.38,308.2 to 194.38,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 229.04,308.2 to 229.04,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 255.26,308.2 to 255.26,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 281.47,308.2 to 281.47,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 316.13,308.2 to 316.13,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,58.2 to 337.62,308.2 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 168.17,58.2 to 334.36,308.2 to 27.62,308.2 to 27.62,269.62 to 168.17,58.2 to 168.17,58.2 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 168.17,58.2 to 294.63,308.2 to 41.71,308.2 to 168.17,58.2 to 168.17,58.2 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 168.17,58.2 to 274.29,308.2 to 62.04,308.2 to 168.17,58.2 to 168.17,58.2 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 168.17,58.2 to 168.17,308.2 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 197.07,58.2 to 70.61,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 197.07,58.2 to 323.53,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 197.07,58.2 to 197.07,308.2 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 213.17,142.34 to 212.97,143.33 to 212.41,144.17 to 211.56,144.74 to 210.57,144.94 to 209.57,144.74 to 208.73,144.17 to 208.17,143.33 to 207.97,142.34 to 208.17,141.34 to 208.73,140.5 to 209.57,139.93 to 210.57,139.74 to 211.56,139.93 to 212.41,140.5 to 212.97,141.34 to 213.17,142.34 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 207.23,153.71 to 207.03,154.7 to 206.47,155.55 to 205.62,156.11 to 204.63,156.31 to 203.63,156.11 to 202.79,155.55 to 202.23,154.7 to 202.03,153.71 to 202.23,152.71 to 202.79,151.87 to 203.63,151.31 to 204.63,151.11 to 205.62,151.31 to 206.47,151.87 to 207.03,152.71 to 207.23,153.71 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 124.1,296.3 to 123.9,297.29 to 123.34,298.13 to 122.49,298.7 to 121.5,298.9 to 120.5,298.7 to 119.66,298.13 to 119.1,297.29 to 118.9,296.3 to 119.1,295.3 to 119.66,294.46 to 120.5,293.89 to 121.5,293.7 to 122.49,293.89 to 123.34,294.46 to 123.9,295.3 to 124.1,296.3 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 170.77,201.79 to 170.57,202.78 to 170.01,203.63 to 169.16,204.19 to 168.17,204.39 to 167.17,204.19 to 166.33,203.63 to 165.77,202.78 to 165.57,201.79 to 165.77,200.8 to 166.33,199.95 to 167.17,199.39 to 168.17,199.19 to 169.16,199.39 to 170.01,199.95 to 170.57,200.8 to 170.77,201.79 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 19.6,346.98 to 19.4,347.97 to 18.84,348.82 to 17.99,349.38 to 17,349.58 to 16.01,349.38 to 15.16,348.82 to 14.6,347.97 to 14.4,346.98 to 14.6,345.99 to 15.16,345.14 to 16.01,344.58 to 17,344.38 to 17.99,344.58 to 18.84,345.14 to 19.4,345.99 to 19.6,346.98 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set arrow from 63.46,346.98 to 77.46,346.98 nohead linewidth 1.2 linecolor rgb '#1a73b8' front
set arrow from 170.26,346.98 to 184.26,346.98 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' front
set object rectangle from 10,354.9 to 24,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 10.5,355.4 to 23.5,362.4 fillcolor rgb '#ffffff' fillstyle solid noborder front
set object rectangle from 72.14,354.9 to 86.14,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 72.64,355.4 to 85.64,362.4 fillcolor rgb '#cbd2db' fillstyle solid noborder front
set object rectangle from 158.68,354.9 to 172.68,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 159.18,355.4 to 172.18,362.4 fillcolor rgb '#dfe4ea' fillstyle solid noborder front
set object rectangle from 245.22,354.9 to 259.22,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 245.72,355.4 to 258.72,362.4 fillcolor rgb '#f0f2f5' fillstyle solid noborder front
set label 'People with non-fatal serious adverse events (Cochrane' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'review of 2020)' at 10,30.46 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,48.24 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,58.2 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 21.12,131.48 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.0' at 21.12,204.75 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.5' at 21.12,278.03 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 54.86,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 81.08,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 107.3,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 141.95,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 168.17,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 194.38,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 229.04,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 255.26,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 281.47,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '50' at 316.13,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,330.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Random effects (DL)' at 82.46,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 189.26,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
