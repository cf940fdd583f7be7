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
set arrow from 24.12,90 to 27.62,90 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,121.81 to 27.62,121.81 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,153.61 to 27.62,153.61 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,185.42 to 27.62,185.42 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,217.22 to 27.62,217.22 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,249.03 to 27.62,249.03 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 24.12,280.83 to 27.62,280.83 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 27.62,308.2 to 337.62,308.2 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 54.76,308.2 to 54.76,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 85.42,308.2 to 85.42,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 116.07,308.2 to 116.07,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 156.6,308.2 to 156.6,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 187.25,308.2 to 187.25,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 217.91,308.2 to 217.91,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 258.43,308.2 to 258.43,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 289.09,308.2 to 289.09,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set arrow from 319.75,308.2 to 319.75,311.7 nohead linewidth 0.7 linecolor rgb '#1b1f24' back
set object rectangle from 27.62,58.2 to 337.62,308.2 fillcolor rgb '#f0f2f5' fillstyle solid noborder back
set object polygon from 187.25,58.2 to 337.62,268.1 to 337.62,308.2 to 27.62,308.2 to 27.62,281.03 to 187.25,58.2 to 187.25,58.2 fillcolor rgb '#dfe4ea' fillstyle solid noborder back
set object polygon from 187.25,58.2 to 323.53,308.2 to 50.98,308.2 to 187.25,58.2 to 187.25,58.2 fillcolor rgb '#cbd2db' fillstyle solid noborder back
set object polygon from 187.25,58.2 to 301.62,308.2 to 72.89,308.2 to 187.25,58.2 to 187.25,58.2 fillcolor rgb '#ffffff' fillstyle solid noborder back
set arrow from 187.25,58.2 to 187.25,308.2 nohead linewidth 0.6 linecolor rgb '#1b1f24' back
set arrow from 177.99,58.2 to 41.71,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 177.99,58.2 to 314.26,308.2 nohead linewidth 0.55 dashtype (4,6) linecolor rgb '#1a73b8' back
set arrow from 177.99,58.2 to 177.99,308.2 nohead linewidth 1 linecolor rgb '#1a73b8' back
set object polygon from 196.67,152.44 to 196.47,153.43 to 195.91,154.28 to 195.07,154.84 to 194.07,155.04 to 193.08,154.84 to 192.23,154.28 to 191.67,153.43 to 191.47,152.44 to 191.67,151.44 to 192.23,150.6 to 193.08,150.04 to 194.07,149.84 to 195.07,150.04 to 195.91,150.6 to 196.47,151.44 to 196.67,152.44 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 161.19,119.84 to 160.99,120.84 to 160.43,121.68 to 159.59,122.24 to 158.59,122.44 to 157.6,122.24 to 156.75,121.68 to 156.19,120.84 to 155.99,119.84 to 156.19,118.85 to 156.75,118 to 157.6,117.44 to 158.59,117.24 to 159.59,117.44 to 160.43,118 to 160.99,118.85 to 161.19,119.84 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 178.82,77.42 to 178.62,78.42 to 178.06,79.26 to 177.21,79.83 to 176.22,80.02 to 175.22,79.83 to 174.38,79.26 to 173.82,78.42 to 173.62,77.42 to 173.82,76.43 to 174.38,75.59 to 175.22,75.02 to 176.22,74.82 to 177.21,75.02 to 178.06,75.59 to 178.62,76.43 to 178.82,77.42 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 198.98,112.45 to 198.78,113.45 to 198.22,114.29 to 197.37,114.85 to 196.38,115.05 to 195.38,114.85 to 194.54,114.29 to 193.98,113.45 to 193.78,112.45 to 193.98,111.46 to 194.54,110.61 to 195.38,110.05 to 196.38,109.85 to 197.37,110.05 to 198.22,110.61 to 198.78,111.46 to 198.98,112.45 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 159.2,247.23 to 159,248.23 to 158.44,249.07 to 157.59,249.64 to 156.6,249.83 to 155.6,249.64 to 154.76,249.07 to 154.19,248.23 to 154,247.23 to 154.19,246.24 to 154.76,245.39 to 155.6,244.83 to 156.6,244.63 to 157.59,244.83 to 158.44,245.39 to 159,246.24 to 159.2,247.23 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 240.8,296.3 to 240.6,297.29 to 240.04,298.13 to 239.2,298.7 to 238.2,298.9 to 237.21,298.7 to 236.36,298.13 to 235.8,297.29 to 235.6,296.3 to 235.8,295.3 to 236.36,294.46 to 237.21,293.89 to 238.2,293.7 to 239.2,293.89 to 240.04,294.46 to 240.6,295.3 to 240.8,296.3 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
set object polygon from 224.07,293.24 to 223.88,294.24 to 223.31,295.08 to 222.47,295.65 to 221.47,295.84 to 220.48,295.65 to 219.64,295.08 to 219.07,294.24 to 218.87,293.24 to 219.07,292.25 to 219.64,291.41 to 220.48,290.84 to 221.47,290.64 to 222.47,290.84 to 223.31,291.41 to 223.88,292.25 to 224.07,293.24 fillcolor rgb '#39424e' fillstyle solid border linecolor rgb '#ffffff' linewidth 0.5 front
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
set label 'Death, every participant lost counted as dead (sensitivity' at 10,16.82 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'analysis)' at 10,30.46 left font 'Arial:Bold,11' textcolor rgb '#1b1f24' noenhanced
set label 'Standard error of log RR' at 10,48.24 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0' at 21.12,58.2 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 21.12,90 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.4' at 21.12,121.81 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.6' at 21.12,153.61 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.8' at 21.12,185.42 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.0' at 21.12,217.22 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.2' at 21.12,249.03 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1.4' at 21.12,280.83 right font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05' at 54.76,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.1' at 85.42,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.2' at 116.07,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.5' at 156.6,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '1' at 187.25,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '2' at 217.91,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '5' at 258.43,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '10' at 289.09,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '20' at 319.75,317.9 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Risk ratio (log scale)' at 182.62,330.06 center font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Study' at 29,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Fixed effect (MH)' at 82.46,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'Pseudo 95% confidence limits' at 176.8,346.98 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p > 0.10' at 29,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.05 < p ≤ 0.10' at 91.14,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label '0.01 < p ≤ 0.05' at 177.68,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
set label 'p ≤ 0.01' at 264.22,358.9 left font 'Arial,8' textcolor rgb '#1b1f24' noenhanced
plot NaN notitle
