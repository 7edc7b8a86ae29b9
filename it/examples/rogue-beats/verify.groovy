assert new File(basedir, 'target/classes/org/example/rogue/Main.class').isFile()
println 'rogue-beats compiles, since nothing checks it; it/examples/show-heartbeats catches it'
