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
set arrow from 54.68,308.2 to 54.68,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 80.52,308.2 to 80.52,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 106.36,308.2 to 106.36,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 140.52,308.2 to 140.52,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 166.36,308.2 to 166.36,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 192.2,308.2 to 192.2,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 226.36,308.2 to 226.36,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 252.2,308.2 to 252.2,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 278.04,308.2 to 278.04,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 312.2,308.2 to 312.2,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,58.2 to 337.62,308.2 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 166.36,58.2 to 330.17,308.2 to 27.62,308.2 to 27.62,269.93 to 166.36,58.2 to 166.36,58.2 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 166.36,58.2 to 291,308.2 to 41.71,308.2 to 166.36,58.2 to 166.36,58.2 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 166.36,58.2 to 270.96,308.2 to 61.75,308.2 to 166.36,58.2 to 166.36,58.2 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 166.36,58.2 to 166.36,308.2 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 198.88,58.2 to 74.24,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 198.88,58.2 to 323.53,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 198.88,58.2 to 198.88,308.2 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 122.96,296.3 to 122.76,297.29 to 122.19,298.13 to 121.35,298.7 to 120.36,298.9 to 119.36,298.7 to 118.52,298.13 to 117.95,297.29 to 117.76,296.3 to 117.95,295.3 to 118.52,294.46 to 119.36,293.89 to 120.36,293.7 to 121.35,293.89 to 122.19,294.46 to 122.76,295.3 to 122.96,296.3 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 210.75,142.34 to 210.55,143.33 to 209.99,144.17 to 209.15,144.74 to 208.15,144.94 to 207.16,144.74 to 206.31,144.17 to 205.75,143.33 to 205.55,142.34 to 205.75,141.34 to 206.31,140.5 to 207.16,139.93 to 208.15,139.74 to 209.15,139.93 to 209.99,140.5 to 210.55,141.34 to 210.75,142.34 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 204.9,153.71 to 204.7,154.7 to 204.14,155.55 to 203.29,156.11 to 202.3,156.31 to 201.3,156.11 to 200.46,155.55 to 199.89,154.7 to 199.7,153.71 to 199.89,152.71 to 200.46,151.87 to 201.3,151.31 to 202.3,151.11 to 203.29,151.31 to 204.14,151.87 to 204.7,152.71 to 204.9,153.71 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 19.6,346.98 to 19.4,347.97 to 18.84,348.82 to 17.99,349.38 to 17,349.58 to 16.01,349.38 to 15.16,348.82 to 14.6,347.97 to 14.4,346.98 to 14.6,345.99 to 15.16,345.14 to 16.01,344.58 to 17,344.38 to 17.99,344.58 to 18.84,345.14 to 19.4,345.99 to 19.6,346.98 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set arrow from 63.46,346.98 to 77.46,346.98 nohead linewidth 1.2 linecolor rgb '#1a73b8' front
set arrow from 157.8,346.98 to 171.8,346.98 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' front
set object rectangle from 10,354.9 to 24,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 10.5,355.4 to 23.5,362.4 fillcolor rgb '#ffffff' fillstyle solid noborder front
set object rectangle from 72.14,354.9 to 86.14,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 72.64,355.4 to 85.64,362.4 fillcolor rgb '#cbd2db' fillstyle solid noborder front
set object rectangle from 158.68,354.9 to 172.68,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 159.18,355.4 to 172.18,362.4 fillcolor rgb '#dfe4ea' fillstyle solid noborder front
set object rectangle from 245.22,354.9 to 259.22,362.9 fillcolor rgb '#c3c9d1' fillstyle solid noborder front
set object rectangle from 245.72,355.4 to 258.72,362.4 fillcolor rgb '#f0f2f5' fillstyle solid noborder front
set label 'People with non-fatal serious adverse events (Cochrane' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'review of 2023)' at 10,30.46 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,48.24 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,58.2 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 21.12,131.48 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.0' at 21.12,204.75 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.5' at 21.12,278.03 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 54.68,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 80.52,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 106.36,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 140.52,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 166.36,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 192.2,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 226.36,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 252.2,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 278.04,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '50' at 312.2,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,330.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 82.46,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 176.8,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
