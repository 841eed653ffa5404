using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML.OnnxRuntime;

namespace ParamGenRuntime
{
    /// <content>How the model is run with what the call was given.</content>
    internal sealed partial class ModelCall
    {
        /// <summary>Runs the model into the outputs that were given.</summary>
        public void Run(RunOptions options)
        {
            var used = Hold(options);
            try
            {
                if (binding != null)
                {
                    Bind();
                    inference.RunWithBinding(used, binding);
                    return;
                }

                CollectOutputs();
                inference.Run(used, CollectInputs(), inputValues, signature.OutputNames, outputValues);
            }
            catch (OnnxRuntimeException exception) when (used.Terminate)
            {
                throw new OperationCanceledException(signature.Name + ": the run was ended by RunOptions.Terminate.", exception);
            }
        }

        /// <summary>Runs the model and returns its outputs.</summary>
        public IDisposableReadOnlyCollection<OrtValue> RunForResult(RunOptions options)
        {
            var used = Hold(options);
            try
            {
                return inference.Run(used, CollectInputs(), inputValues, signature.OutputNames);
            }
            catch (OnnxRuntimeException exception) when (used.Terminate)
            {
                throw new OperationCanceledException(signature.Name + ": the run was ended by RunOptions.Terminate.", exception);
            }
        }

        /// <summary>Starts the model in a thread of ONNX Runtime's.</summary>
        public async Task RunAsync(RunOptions options, CancellationToken cancellation)
        {
            var used = Hold(options);
            var isEnded = used.Terminate;
            cancellation.ThrowIfCancellationRequested();
            try
            {
                using (cancellation.Register(running => ((RunOptions)running).Terminate = true, used))
                    await InOwnThread(used).ConfigureAwait(false);
            }
            catch (OnnxRuntimeException exception) when (used.Terminate)
            {
                throw new OperationCanceledException(signature.Name + ": the run was canceled.", exception, cancellation);
            }
            catch (OnnxRuntimeException exception) when (exception.Message.Contains("intra op thread pool"))
            {
                throw new InvalidOperationException(
                    signature.Name + ": a session with one thread has none to run in asynchronously. Open it with the default of "
                    + "SessionOptions.IntraOpNumThreads, or with 2 or more.",
                    exception);
            }
            finally
            {
                if (cancellation.IsCancellationRequested)
                    used.Terminate = isEnded;
            }
        }

        /// <summary>
        /// ONNX Runtime goes on in its own thread where the run has ended, and a session cannot be released from there.
        /// </summary>
        private Task<IReadOnlyCollection<OrtValue>> InOwnThread(RunOptions options)
        {
            CollectOutputs();
            var run = inference.RunAsync(options, CollectInputs(), inputValues, signature.OutputNames, outputValues);
            return run.ContinueWith(
                ended => ended.GetAwaiter().GetResult(),
                CancellationToken.None,
                TaskContinuationOptions.None,
                TaskScheduler.Default);
        }

        /// <summary>
        /// Keeps options until the call is reset. ONNX Runtime would run without those that have been released, and crash over those
        /// that are released during the run.
        /// </summary>
        private RunOptions Hold(RunOptions options)
        {
            if (options == null)
                return ownOptions;
            var isHeld = false;
            try
            {
                options.DangerousAddRef(ref isHeld);
            }
            catch (ObjectDisposedException)
            {
                throw new ObjectDisposedException(nameof(RunOptions));
            }

            heldOptions = options;
            return options;
        }

        private void Bind()
        {
            for (var i = 0; i < inputs.Length; i++)
            {
                if (inputs[i].IsNew)
                    binding.BindInput(signature.InputNames[i], inputs[i].Value);
                inputs[i].IsNew = false;
            }

            for (var i = 0; i < outputs.Length; i++)
            {
                // Of outputs with one name, the last one is written.
                if (outputs[i].IsNew && Array.LastIndexOf(signature.OutputNames, signature.OutputNames[i]) == i)
                    binding.BindOutput(signature.OutputNames[i], outputs[i].Value);
                outputs[i].IsNew = false;
            }
        }

        /// <summary>Collects the inputs that were given, and returns their names.</summary>
        private string[] CollectInputs()
        {
            var given = inputs.Count(input => input.Value != null);
            if (inputValues.Length != given)
                inputValues = new OrtValue[given];
            var names = given == inputs.Length ? signature.InputNames : new string[given];
            for (int i = 0, next = 0; i < inputs.Length; i++)
            {
                if (inputs[i].Value == null)
                    continue;
                names[next] = signature.InputNames[i];
                inputValues[next++] = inputs[i].Value;
            }

            return names;
        }

        private void CollectOutputs()
        {
            for (var i = 0; i < outputs.Length; i++)
                outputValues[i] = outputs[i].Value;
        }
    }
}
