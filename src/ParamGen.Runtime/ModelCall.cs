using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML.OnnxRuntime;

namespace ParamGenRuntime
{
    /// <summary>One run at a time: the sizes, inputs and outputs that it is given. It is used again for later runs.</summary>
    internal sealed partial class ModelCall : IDisposable
    {
        private const long Unknown = -1;

        private readonly InferenceSession inference;
        private readonly ModelSignature signature;
        private readonly RunOptions ownOptions = new RunOptions();
        private readonly OrtIoBinding binding;
        private readonly CallTensor[] inputs;
        private readonly CallTensor[] outputs;
        private readonly CallTensor[] written;
        private readonly OrtValue[] outputValues;
        private readonly long[] sizes;
        private readonly List<MemoryHandle> pins = new List<MemoryHandle>();
        private OrtValue[] inputValues;
        private RunOptions heldOptions;

        public ModelCall(ModelSession session)
        {
            inference = session.Inference;
            signature = session.Signature;
            inputs = signature.Inputs.Select(value => new CallTensor(value)).ToArray();
            outputs = signature.Outputs.Select(value => new CallTensor(value)).ToArray();
            written = signature.OutputNames.Select(WrittenFor).ToArray();
            inputValues = new OrtValue[inputs.Length];
            outputValues = new OrtValue[outputs.Length];
            sizes = Enumerable.Repeat(Unknown, signature.Sizes.Length).ToArray();
            binding = session.UsesBinding ? inference.CreateIoBinding() : null;
        }

        /// <summary>Keeps the caller's memory where it is until the run has ended.</summary>
        public MemoryHandle Pin(MemoryHandle pin)
        {
            pins.Add(pin);
            return pin;
        }

        /// <summary>Gives an open size.</summary>
        public void Size(int index, int size)
        {
            var parameter = signature.Sizes[index].Parameter;
            if (size < 0)
                throw new ArgumentOutOfRangeException(parameter, size, parameter + " is " + size + "; a size is 0 or more.");
            sizes[index] = size;
        }

        /// <summary>Gives the shape of an input whose rank the file leaves open.</summary>
        public void Shape(int index, ReadOnlySpan<long> shape)
        {
            var input = signature.Inputs[index];
            foreach (var size in shape)
            {
                if (size < 0)
                    throw new ArgumentException(
                        "The shape of " + input.Parameter + " is " + ModelSignature.Text(shape.ToArray()) + "; a size is 0 or more.",
                        input.Parameter);
            }

            inputs[index].NextShape = shape.ToArray();
        }

        /// <summary>Gives an input.</summary>
        /// <param name="index">Its place in the file.</param>
        /// <param name="values">Its values.</param>
        /// <param name="pointer">Their address, if it is sure to stay the same; else zero.</param>
        public void Input<T>(int index, ReadOnlySpan<T> values, IntPtr pointer)
            where T : unmanaged
        {
            var tensor = Fit(inputs[index], signature.Inputs[index], values.Length);
            tensor.Place(signature.Inputs[index].IsShared ? IntPtr.Zero : pointer);
            if (tensor.Pointer == IntPtr.Zero)
                values.CopyTo(tensor.Values<T>());
        }

        /// <summary>Gives texts.</summary>
        public void Input(int index, ReadOnlySpan<string> texts)
        {
            var input = signature.Inputs[index];
            var tensor = Fit(inputs[index], input, texts.Length);
            tensor.PlaceTexts();
            for (var i = 0; i < texts.Length; i++)
            {
                if (texts[i] == null)
                    throw new ArgumentException(
                        input.Parameter + "[" + i + "] is null; each text of a tensor is a string.",
                        input.Parameter);
                tensor.Value.StringTensorSetElementAt(texts[i].AsSpan(), i);
            }
        }

        /// <summary>Gives a sequence or a map, which the call disposes of; null for an optional one that is left out.</summary>
        public void Input(int index, OrtValue value) => inputs[index].Place(value);

        /// <summary>Gives an optional input; null leaves it out.</summary>
        public void Optional<T>(int index, T[] values)
            where T : unmanaged
        {
            if (values == null)
                inputs[index].Place(null);
            else
                Input(index, new ReadOnlySpan<T>(values), IntPtr.Zero);
        }

        /// <summary>Gives optional texts; null leaves them out.</summary>
        public void Optional(int index, string[] texts)
        {
            if (texts == null)
                inputs[index].Place(null);
            else
                Input(index, new ReadOnlySpan<string>(texts));
        }

        /// <summary>Makes the call ready for the next one.</summary>
        public void Reset()
        {
            foreach (var tensor in inputs)
                tensor.Reset();
            foreach (var tensor in outputs)
                tensor.Reset();
            for (var i = 0; i < sizes.Length; i++)
                sizes[i] = Unknown;
            foreach (var pin in pins)
                pin.Dispose();
            pins.Clear();
            heldOptions?.DangerousRelease();
            heldOptions = null;
        }

        public void Dispose()
        {
            binding?.Dispose();
            foreach (var tensor in inputs.Concat(outputs))
                tensor.Dispose();
            ownOptions.Dispose();
        }

        /// <summary>Gives a tensor the shape that the open sizes make, and checks the number of values that it is given.</summary>
        private CallTensor Fit(CallTensor tensor, ModelValue value, int length)
        {
            var shape = tensor.NextShape;
            for (var axis = 0; value.Dims != null && axis < shape.Length; axis++)
                shape[axis] = value.Dims[axis] >= 0 ? value.Dims[axis] : sizes[~value.Dims[axis]];
            if (ModelSignature.CountOf(shape) != length)
                throw Misfit(value, length, shape);
            tensor.TakeShape(length);
            return tensor;
        }

        private static ArgumentException Misfit(ModelValue value, int length, long[] shape) => new ArgumentException(
            value.Parameter + " has " + length + " values, and must have " + ModelSignature.CountOf(shape) + ": its shape is "
            + ModelSignature.Text(shape) + ".",
            value.Parameter);
    }
}
