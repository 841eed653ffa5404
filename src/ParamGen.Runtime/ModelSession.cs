using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;

namespace ParamGenRuntime
{
    /// <summary>
    /// An opened model with the calls that it keeps for reuse. ONNX Runtime crashes where a session is released during a run, so the
    /// last one to use a session releases it.
    /// </summary>
    internal sealed class ModelSession : IDisposable
    {
        private readonly object gate = new object();
        private readonly Stack<ModelCall> idle = new Stack<ModelCall>();
        private GCHandle alive;
        private int inUse;
        private bool isDisposed;

        /// <param name="signature">What the class was compiled against.</param>
        /// <param name="inference">The opened model, which is the new object's from now on.</param>
        /// <param name="usesBinding">Whether inputs and outputs may be bound once for many runs.</param>
        public ModelSession(ModelSignature signature, InferenceSession inference, bool usesBinding)
        {
            Signature = signature;
            Inference = inference;
            UsesBinding = usesBinding;
            alive = GCHandle.Alloc(new object[] { inference, idle });
        }

        /// <summary>
        /// Releases a session that nobody has disposed of. What it uses is alive until then, so a call from another finalizer is right or
        /// an exception.
        /// </summary>
        ~ModelSession()
        {
            Dispose();
        }

        public ModelSignature Signature { get; }

        public InferenceSession Inference { get; }

        public bool UsesBinding { get; }

        public static ModelSession Open(ModelSignature signature, string path, SessionOptions options)
        {
            if (path == null)
                throw new ArgumentNullException(nameof(path));
            var inference = options == null ? new InferenceSession(path) : new InferenceSession(path, options);
            return Checked(signature, inference, path, options);
        }

        public static ModelSession Open(ModelSignature signature, byte[] model, SessionOptions options)
        {
            if (model == null)
                throw new ArgumentNullException(nameof(model));
            var inference = options == null ? new InferenceSession(model) : new InferenceSession(model, options);
            return Checked(signature, inference, "the one in these bytes", options);
        }

        /// <summary>Takes an idle call, or makes another one.</summary>
        public ModelCall Begin()
        {
            lock (gate)
            {
                if (isDisposed)
                    throw new ObjectDisposedException(Signature.Name + ".Session");
                inUse++;
                if (idle.Count > 0)
                    return idle.Pop();
            }

            try
            {
                return new ModelCall(this);
            }
            catch
            {
                End(null);
                throw;
            }
        }

        /// <summary>Takes a call back.</summary>
        public void End(ModelCall call)
        {
            call?.Reset();
            bool isLast;
            lock (gate)
            {
                inUse--;
                isLast = isDisposed && inUse == 0;
                if (call != null && !isDisposed)
                {
                    idle.Push(call);
                    call = null;
                }
            }

            call?.Dispose();
            if (isLast)
                Release();
        }

        /// <summary>From now on each call is an exception. Runs that have begun end as if nothing had happened.</summary>
        public void Dispose()
        {
            bool isLast;
            lock (gate)
            {
                if (isDisposed)
                    return;
                isDisposed = true;
                isLast = inUse == 0;
            }

            foreach (var call in idle)
                call.Dispose();
            if (isLast)
                Release();
            GC.SuppressFinalize(this);
        }

        private void Release()
        {
            Inference.Dispose();
            if (alive.IsAllocated)
                alive.Free();
        }

        private static ModelSession Checked(ModelSignature signature, InferenceSession inference, string file, SessionOptions options)
        {
            try
            {
                new SignatureCheck(signature, mayFixSizes: options != null).Check(inference, file);
                return new ModelSession(signature, inference, MayBind(signature, inference));
            }
            catch
            {
                inference.Dispose();
                throw;
            }
        }

        /// <summary>
        /// Whether all inputs and outputs are in the processor's memory. Those of another device are copied when they are bound, and
        /// not when the model runs. An optional input cannot be bound.
        /// </summary>
        private static bool MayBind(ModelSignature signature, InferenceSession inference)
        {
            if (signature.Inputs.Any(input => input.Type.StartsWith("optional(", StringComparison.Ordinal)))
                return false;
            if (signature.Inputs.Length > 0)
            {
                using (var inputs = inference.GetMemoryInfosForInputs())
                {
                    if (inputs.Any(memory => memory.GetDeviceType() != OrtMemoryInfoDeviceType.CPU))
                        return false;
                }
            }

            using (var outputs = inference.GetMemoryInfosForOutputs())
                return outputs.All(memory => memory.GetDeviceType() == OrtMemoryInfoDeviceType.CPU);
        }
    }
}
