using System;

namespace ParamGenRuntime
{
    /// <content>Where outputs go, and where they are after a run.</content>
    internal sealed partial class ModelCall
    {
        /// <summary>Says where an output goes. Its shape must be known.</summary>
        public void Output<T>(int index, Span<T> values, IntPtr pointer)
            where T : unmanaged
        {
            var output = signature.Outputs[index];
            Infer(output, values.Length);
            var tensor = Fit(outputs[index], output, values.Length);
            tensor.Place(!output.IsShared && MayBeWritten(pointer, tensor.Bytes) ? pointer : IntPtr.Zero);
        }

        /// <summary>Says where texts go.</summary>
        public void Output(int index, Span<string> texts)
        {
            var output = signature.Outputs[index];
            Infer(output, texts.Length);
            Fit(outputs[index], output, texts.Length).PlaceTexts();
        }

        /// <summary>Takes an output.</summary>
        public void Read<T>(int index, Span<T> values)
            where T : unmanaged
        {
            if (outputs[index].Pointer == IntPtr.Zero)
                Written(index).Values<T>().CopyTo(values);
        }

        /// <summary>Takes texts.</summary>
        public void Read(int index, Span<string> texts)
        {
            var value = Written(index).Value;
            for (var i = 0; i < texts.Length; i++)
                texts[i] = value.GetStringElement(i);
        }

        /// <summary>
        /// Where the values of an output are after a run. ONNX Runtime writes nothing for an output that is an input, and only the last
        /// of several outputs that are the same.
        /// </summary>
        private CallTensor WrittenFor(string output)
        {
            var input = Array.IndexOf(signature.InputNames, output);
            return input >= 0 ? inputs[input] : outputs[Array.LastIndexOf(signature.OutputNames, output)];
        }

        private CallTensor Written(int index)
        {
            var tensor = written[index];
            if (tensor.Count != outputs[index].Count)
                throw Misfit(signature.Outputs[index], outputs[index].Count, tensor.Shape);
            return tensor;
        }

        /// <summary>An open size that is not known yet follows from the length of the first output that has it.</summary>
        private void Infer(ModelValue output, int length)
        {
            var open = -1;
            var others = 1L;
            foreach (var dim in output.Dims)
            {
                if (dim < 0 && sizes[~dim] == Unknown)
                    open = (int)~dim;
                else
                    others = ModelSignature.Product(others, dim >= 0 ? dim : sizes[~dim]);
            }

            if (open < 0)
                return;
            if (others == 0 ? length != 0 : length % others != 0)
                throw new ArgumentException(
                    output.Parameter + " has " + length + " values, and must have a multiple of " + others + ": its shape is "
                    + signature.ShapeOf(output) + ".",
                    output.Parameter);
            sizes[open] = others == 0 ? 0 : length / others;
        }

        /// <summary>Whether an output can be written there during the run: not over an input that is read from there.</summary>
        private bool MayBeWritten(IntPtr pointer, long bytes)
        {
            foreach (var input in inputs)
            {
                if (input.Pointer != IntPtr.Zero
                    && pointer.ToInt64() < input.Pointer.ToInt64() + input.Bytes
                    && input.Pointer.ToInt64() < pointer.ToInt64() + bytes)
                    return false;
            }

            return true;
        }
    }
}
