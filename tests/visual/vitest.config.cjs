module.exports = async () => (await import('../support/visual.mjs')).visual;
