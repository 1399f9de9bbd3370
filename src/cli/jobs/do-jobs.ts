/** A worker thread's work: jobs of one order. */
import { jobLabour } from './do-job.js'
import type { Order } from './job.js'
import { serve } from './serve.js'

serve((order: Order) => jobLabour(order))
