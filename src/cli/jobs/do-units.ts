/** A worker thread's work: the units of one consolidation. */
import type { GenerateOptions } from '../../index.js'
import { unitLabour } from './do-unit.js'
import { serve } from './serve.js'

serve((options: GenerateOptions) => unitLabour(options))
